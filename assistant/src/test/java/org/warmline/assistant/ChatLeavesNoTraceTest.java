package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.warmline.assistant.chat.ChatLinks;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.FirstLibrary;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Contact;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;
import org.warmline.knowledge.library.Library;

/** After a chat nothing of it, and nothing of its link, is readable in any file of the service. */
class ChatLeavesNoTraceTest {

    private static final Actor ZHAO = new Actor("zhao");
    private static final String DANGER = "我喘不上气，快不行了";
    private static final String QUESTION = "门口那只大黄狗归谁喂养";
    private static final String COVERED = "我能下楼拿快递吗？";
    private static final String FORGED = "没有令牌的话";
    private static final Pattern SOURCE = Pattern.compile("/chat/source/[0-9a-f-]{36}");
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private HttpClient browser = newBrowser();

    @Test
    void neitherWordsNorNamesNorTheLinkAreInTheClear(@TempDir Path folder) throws Exception {
        URI link;
        try (var service = start(folder)) {
            FirstLibrary.sign(service.getBean(Library.class));
            var resident = aResident(service);
            link = service.getBean(ChatLinks.class).make(resident, ZHAO).orElseThrow();

            var opened = get(link);
            assertThat(opened.uri().getPath()).isEqualTo("/chat");
            assertThat(opened.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(opened.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
            assertThat(opened.body()).doesNotContain(token(link), "欧阳");
            post(link, "/chat/confirm", form(opened), "surname", "欧阳", "proof", "1951");
            post(link, "/chat/messages", form(opened), "words", DANGER);
            post(link, "/chat/messages", form(opened), "words", COVERED);
            var page = post(link, "/chat/messages", form(opened), "words", QUESTION).body();
            assertThat(page).contains(DANGER, COVERED, QUESTION, "120");
            assertThat(service.getBean(Flags.class).list()).isNotEmpty();

            assertThat(post(link, "/chat/messages", "no-token", "words", FORGED).statusCode())
                    .isEqualTo(403);
            assertThat(get(link.resolve("/chat")).body()).doesNotContain(FORGED);
            aSecondBrowserWithTheSameLinkSeesNothingOfIt(link, sourceIn(page));
            get(link.resolve("/chat/to/no-such-link"));
        }

        assertThat(folder.resolve("warmline.log")).isNotEmptyFile();
        assertThat(
                        new ClearTextSearch(
                                        List.of(
                                                DANGER,
                                                QUESTION,
                                                "欧阳春华",
                                                "13000000066",
                                                "梅园小区9栋",
                                                FORGED,
                                                token(link)))
                                .hitsIn(folder))
                .isEmpty();
    }

    private void aSecondBrowserWithTheSameLinkSeesNothingOfIt(URI link, String source)
            throws IOException, InterruptedException {
        assertThat(get(link.resolve(source)).statusCode()).isEqualTo(200);
        browser = newBrowser();
        assertThat(get(link.resolve(source)).statusCode()).isEqualTo(404);
        assertThat(get(link).body()).doesNotContain(DANGER, COVERED, QUESTION, source);
        assertThat(get(link.resolve(source)).statusCode()).isEqualTo(404);
    }

    private static String sourceIn(String page) {
        var address = SOURCE.matcher(page);
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static HttpClient newBrowser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static ResidentId aResident(ConfigurableApplicationContext service) {
        var today = LocalDate.now(service.getBean(Clock.class));
        var resident =
                new Resident(
                        ResidentId.random(),
                        new Contact(
                                "欧阳春华",
                                new Salutation("欧阳", "女士"),
                                new Telephone("+8613000000066")),
                        new Person(Year.of(1951), "梅园小区9栋"),
                        Language.MANDARIN,
                        "grid-1",
                        new Quarantine(today, today.plusDays(3)));
        service.getBean(Residents.class).add(resident, ZHAO);
        return resident.id();
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * @param fields names and values, in turns
     */
    private HttpResponse<String> post(URI link, String path, String token, String... fields)
            throws IOException, InterruptedException {
        var body = new StringBuilder("name=" + UUID.randomUUID() + "&_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return browser.send(
                HttpRequest.newBuilder(link.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(HttpResponse<String> page) {
        var token = FORM.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String token(URI link) {
        return link.getPath().substring("/chat/to/".length());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ConfigurableApplicationContext start(Path folder) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        return new SpringApplication(Application.class)
                .run(
                        "--server.port=" + port,
                        "--warmline.demo.enabled=false",
                        "--warmline.data=" + folder.resolve("data"),
                        "--logging.file.name=" + folder.resolve("warmline.log"),
                        "--logging.level.org.springframework=INFO",
                        "--warmline.telephony.twilio.api-base=http://127.0.0.1:1",
                        "--warmline.telephony.twilio.account-sid=AC00000000000000000000000000000001",
                        "--warmline.telephony.twilio.auth-token=made-up-token-of-a-test",
                        "--warmline.telephony.twilio.from=+15005550006");
    }
}
