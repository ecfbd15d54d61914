package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.OfficeReplies;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.ResidentId;

/** A resident on the page of the web chat and a worker in the console, each in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatBrowserTest {

    /** The page looks for news less often while nothing happens. */
    private static final double SOME_LOOKS = 40_000;

    private static final List<String> GRAVE = List.of("serious", "critical");

    private Chromium chromium;
    private ConsoleFixture console;
    private Desk desk;
    private Desk phone;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        chromium = Chromium.orSkip();
        console = new ConsoleFixture(folder);
        sign(Language.MANDARIN, "快递能放在门口吗", "可以，请快递员放在门口，等人走了再拿。", "快递投递说明");
        sign(
                Language.ENGLISH,
                "May the courier leave parcels at my door",
                "Yes, at the door; wait until nobody is there.",
                "Parcel leaflet");
    }

    @BeforeEach
    void sitDown() {
        console.tidy();
        desk = new Desk(chromium.browser(), console.address());
        phone = new Desk(chromium.browser(), console.address());
    }

    @AfterEach
    void leave() {
        var complaints = List.of(desk.complaints(), phone.complaints());
        desk.close();
        phone.close();
        assertThat(complaints).as("what the browsers complained of").containsOnly(List.of());
    }

    @AfterAll
    void close() {
        if (console != null) {
            console.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|390|844|快递能放在门口吗？|小区的游泳池几号换水？|不知道|我喘不上气，胸口疼",
                "zh-CN|1366|768|快递能放在门口吗？|小区的游泳池几号换水？|不知道|我喘不上气，胸口疼",
                "en|390|844|May the courier leave parcels at my door?|Who won the cup in 1998?|do not know|I can't breathe and my chest hurts",
                "en|1366|768|May the courier leave parcels at my door?|Who won the cup in 1998?|do not know|I can't breathe and my chest hurts"
            })
    void aResidentAsksAndReportsADangerAndTheWorkerSeesItAtOnce(
            String language,
            int width,
            int height,
            String covered,
            String uncovered,
            String unknown,
            String danger) {
        var worker = desk.signedIn();
        worker.setViewportSize(width, height);
        worker.navigate("/?lang=" + language);
        var page = open(link(worker, language, width));
        page.setViewportSize(width, height);
        if (language.equals("en")) {
            page.locator(".bar button[value=ENGLISH]").click();
        }
        assertThat(page).hasURL(Pattern.compile("/chat$"));
        Desk.screen(page, "chat-before", language, width);
        assertThat(graveFaults(page)).isEmpty();

        confirm(page, "王");

        say(page, covered);
        assertThat(page.locator(".message.machine").last().locator(".source a")).isVisible();
        say(page, uncovered);
        assertThat(page.locator(".message.machine").last()).containsText(unknown);
        say(page, danger);
        var alarm = page.locator(".message.danger").last();
        assertThat(alarm).containsText("120");
        assertThat(alarm.locator("a[href='tel:120']")).isVisible();
        assertThat(graveFaults(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Desk.screen(page, "chat", language, width);

        worker.navigate("/flags");
        assertThat(worker.locator("[data-alarm]")).isVisible();
        worker.locator("main a[href*='/flags/']").first().click();
        assertThat(worker.locator("blockquote")).containsText(danger);
        assertThat(worker.locator("audio")).hasCount(0);
        Desk.picture(worker, "chat-flag", language, width);
        worker.locator("a[href$='/chat']").click();
        Desk.picture(worker, "chat-masked", language, width);
        assertThat(worker.content()).doesNotContain(danger);
        worker.locator("form[action$='/chat'] button").click();
        assertThat(worker.locator("main")).containsText(danger);
        worker.locator("#words").fill("我是小张，五分钟后打给您。");
        worker.locator("form[action$=write] button").click();
        Desk.picture(worker, "chat-opened", language, width);

        assertThat(page.locator(".message.worker").last())
                .containsText(
                        "五分钟后", new LocatorAssertions.ContainsTextOptions().setTimeout(SOME_LOOKS));
        page.locator(".source a").last().click();
        assertThat(page.locator("mark")).isVisible();
        assertThat(graveFaults(page)).isEmpty();
        Desk.screen(page, "chat-source", language, width);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|390|844|赵一一|+8613000000051|36.5|没有|我胸口疼",
                "en|1366|768|赵二二|+8613000000052|36.5|No|my chest hurts"
            })
    void aResidentAnswersTheQuestionsOfTheRoundByTappingAndNoCallIsMade(
            String language,
            int width,
            int height,
            String name,
            String telephone,
            String temperature,
            String no,
            String danger) {
        var resident = console.waiting(name, telephone);
        var worker = desk.signedIn();
        worker.setViewportSize(width, height);
        worker.navigate("/?lang=" + language);
        var page = open(link(worker, resident, language, width));
        page.setViewportSize(width, height);
        assertThat(page.locator("#day")).hasCount(0);
        confirm(page, name.substring(0, 1));
        if (language.equals("en")) {
            page.locator(".bar button[value=ENGLISH]").click();
        }
        assertThat(page.locator("#day button.primary")).isVisible();
        assertThat(graveFaults(page)).isEmpty();
        Desk.screen(page, "chat-day-offer", language, width);

        page.locator("#day button.primary").click();
        assertThat(page.locator(".replies button")).hasCount(1);
        say(page, temperature);
        assertThat(page.locator(".replies button")).hasCount(2);
        tapTooLate(page, no);
        tap(page, no);
        assertThat(graveFaults(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Desk.screen(page, "chat-day", language, width);
        page.reload();
        assertThat(page.locator(".replies button")).hasCount(2);
        say(page, danger);
        assertThat(page.locator(".message.danger").last()).containsText("120");
        Desk.screen(page, "chat-day-danger", language, width);

        worker.navigate("/");
        worker.locator(
                        "main a",
                        new Page.LocatorOptions().setHasText("…" + telephone.substring(12)))
                .first()
                .click();
        assertThat(worker.locator(".talk")).containsText(danger);
        assertThat(worker.locator("audio")).hasCount(0);
        Desk.picture(worker, "follow-up-written", language, width);
    }

    /** As if the conversation had gone on elsewhere: the buttons come anew, and nothing is said. */
    private static void tapTooLate(Page page, String label) {
        var mine = page.locator(".message.you");
        int before = mine.count();
        page.locator(".replies [name=place]")
                .evaluate("it => { it.value = '" + UUID.randomUUID() + "'; }");
        page.locator(".replies button", new Page.LocatorOptions().setHasText(label)).click();
        assertThat(page.locator(".replies button")).hasCount(2);
        assertThat(mine).hasCount(before);
    }

    private static void tap(Page page, String label) {
        var answers = page.locator(".message.machine");
        int before = answers.count();
        page.locator(".replies button", new Page.LocatorOptions().setHasText(label)).click();
        assertThat(answers)
                .hasCount(
                        before + 1, new LocatorAssertions.HasCountOptions().setTimeout(SOME_LOOKS));
    }

    private static void confirm(Page page, String surname) {
        page.locator("#surname").fill(surname);
        page.locator("#proof").fill("1951");
        page.locator("form[action$=confirm] button").click();
        assertThat(page.locator("#surname")).hasCount(0);
    }

    @Test
    void whatWasTypedOutlivesALostConnectionAndArrivesOnce() {
        var worker = desk.signedIn();
        var page = open(link(worker, "zh-CN", 1280));
        page.locator("#words").fill("写到一半");
        page.reload();
        assertThat(page.locator("#words")).hasValue("写到一半");

        page.route("**/chat/messages*", Route::abort);
        page.locator("#words").fill("没有网的时候写的");
        page.keyboard().press("Enter");
        assertThat(page.locator(".waiting")).containsText("没有网的时候写的");
        assertThat(page.locator("#trouble")).isVisible();
        page.unroute("**/chat/messages*");

        assertThat(page.locator(".message.you:not(.waiting)"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(SOME_LOOKS));
        assertThat(page.locator(".waiting")).hasCount(0);
        assertThat(page.locator(".message.machine")).hasCount(1);
        phone.forgive("Failed to load resource: net::ERR_FAILED");
    }

    @Test
    void aPageWithoutScriptsAndTextAtTwiceItsSizeWorkToo() {
        var worker = desk.signedIn();
        var link = link(worker, "zh-CN", 1280);
        try (var plain =
                chromium.browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = plain.newPage();
            page.setViewportSize(390, 844);
            page.navigate(link);
            page.locator("#words").fill("<script>alert(1)</script> 快递能放在门口吗？");
            page.locator("#say button").click();
            assertThat(page.locator(".message.you")).containsText("<script>alert(1)</script>");
            assertThat(page.locator(".message.machine")).hasCount(1);
        }
        var page = open(link);
        page.setViewportSize(390, 844);
        page.evaluate("document.documentElement.style.fontSize = '225%'");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Desk.screen(page, "chat-large", "zh-CN", 390);
    }

    @Test
    void everythingIsReachedWithTheKeyboard() {
        var worker = desk.signedIn();
        var page = open(link(worker, "zh-CN", 1280));

        Desk.tabTo(page.locator("#surname"));
        page.keyboard().type("王");
        page.keyboard().press("Tab");
        page.keyboard().type("1951");
        page.keyboard().press("Enter");
        assertThat(page.locator("#surname")).hasCount(0);
        Desk.tabTo(page.locator("#words"));
        int before = page.locator(".message.machine").count();
        page.keyboard().type("你好");
        page.keyboard().press("Enter");
        assertThat(page.locator(".message.machine"))
                .hasCount(
                        before + 1, new LocatorAssertions.HasCountOptions().setTimeout(SOME_LOOKS));
    }

    private String link(Page worker, String language, int width) {
        return link(worker, console.resident(), language, width);
    }

    private String link(Page worker, ResidentId resident, String language, int width) {
        worker.navigate("/residents/" + resident + "/chat");
        worker.locator("form[action$=link] button[value=false]").click();
        Desk.picture(worker, "chat-link", language, width);
        return worker.locator("#link").textContent();
    }

    private Page open(String link) {
        return phone.page(link.substring(console.address().length()));
    }

    private static void say(Page page, String words) {
        var answers = page.locator(".message.machine");
        int before = answers.count();
        page.locator("#words").fill(words);
        page.locator("#say button").click();
        assertThat(answers)
                .hasCount(
                        before + 1, new LocatorAssertions.HasCountOptions().setTimeout(SOME_LOOKS));
    }

    private static List<String> graveFaults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(fault -> GRAVE.contains(fault.getImpact()))
                        .map(fault -> fault.getId() + " " + fault.getNodes())
                        .toList();
    }

    private void sign(Language language, String question, String answer, String title) {
        var grounds =
                new Reply.Grounds(
                        title,
                        "https://example.org",
                        "",
                        LocalDate.of(2020, 1, 1),
                        Optional.empty());
        var draft =
                console.the(OfficeReplies.class)
                        .write(new Reply(language, question, answer, grounds), new Actor("zhao"));
        console.the(PolicyLibrary.class).sign(draft, 1, new Actor("qian"));
    }
}
