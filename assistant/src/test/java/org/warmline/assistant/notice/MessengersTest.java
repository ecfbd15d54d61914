package org.warmline.assistant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.warmline.assistant.SettableClock;

/** Each way against a real server of this machine that misbehaves. */
class MessengersTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Letter LETTER =
            new Letter(
                    UUID.fromString("00000000-0000-0000-0000-000000000007"),
                    "暖线 紧急 1 · Warmline Emergency 1",
                    new Counts(1, 0, 0),
                    "https://warmline.example/flags/00000000-0000-0000-0000-000000000001");

    private final MisbehavingServer server = new MisbehavingServer();
    private WebRequests web = new WebRequests(LONG);
    private final Clock clock = new SettableClock();

    @AfterEach
    void close() {
        web.close();
        server.close();
    }

    @Test
    void aRobotThatTakesTheMessageSaysErrcodeZero() {
        server.answers(200, "{\"errcode\":0,\"errmsg\":\"ok\"}");

        assertThat(robot()).isEqualTo(new Messenger.Sending.Sent());
        assertThat(server.request().body()).contains("\"msgtype\":\"text\"", "紧急 1", "/flags/");
    }

    @Test
    void aRobotThatAnswersWellButWithAnErrcodeHasNotTakenIt() {
        server.answers(200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
        assertThat(robot()).isEqualTo(new Messenger.Sending.Failed("errcode93000"));

        server.answers(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
        assertThat(robot()).isEqualTo(new Messenger.Sending.Failed("errcode45009"));
    }

    @Test
    void aRobotThatAnswersWithAPageHasNotTakenIt() {
        server.answers(200, "<html>sign in to this network</html>");

        assertThat(robot()).isEqualTo(new Messenger.Sending.Failed("noErrcode"));
    }

    @ParameterizedTest
    @EnumSource(
            value = MisbehavingServer.Manner.class,
            names = {"SAYS_NOTHING", "STOPS_IN_THE_MIDDLE"})
    void aServerThatDoesNotFinishIsGivenUp(MisbehavingServer.Manner manner) {
        server.behaves(manner);
        web.close();
        web = new WebRequests(SHORT);

        assertThat(robot()).isEqualTo(new Messenger.Sending.Failed("timeOut"));
        assertThat(hook()).isEqualTo(new Messenger.Sending.Failed("timeOut"));
        assertThat(sms(NoticeSettings.SmsBy.GATEWAY))
                .isEqualTo(new Messenger.Sending.Failed("timeOut"));
    }

    @Test
    void aServerThatCutsOffRefusesOrIsNotThereIsAFailure() {
        server.answers(500, "no");
        assertThat(hook()).isEqualTo(new Messenger.Sending.Failed("http500"));

        server.behaves(MisbehavingServer.Manner.CUTS_OFF);
        assertThat(hook()).isEqualTo(new Messenger.Sending.Failed("cutOff"));

        server.close();
        assertThat(hook()).isEqualTo(new Messenger.Sending.Failed("notReachable"));
    }

    @Test
    void aWebHookIsSignedAndDatedAndSaysWhichNoticeItIs() {
        assertThat(hook()).isEqualTo(new Messenger.Sending.Sent());

        var request = server.request();
        var timestamp = request.headers().get("x-warmline-timestamp");
        assertThat(timestamp).isEqualTo(Long.toString(clock.instant().getEpochSecond()));
        assertThat(request.headers())
                .containsEntry("idempotency-key", LETTER.id().toString())
                .containsEntry(
                        "x-warmline-signature",
                        "sha256="
                                + WebHookMessenger.signature(
                                        "secret", timestamp + "." + request.body()));
    }

    @Test
    void theSignatureIsThatOfTheStandard() {
        assertThat(WebHookMessenger.signature("key", "The quick brown fox jumps over the lazy dog"))
                .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    }

    @Test
    void withoutASecretNoWebHookIsSent() {
        var unsigned = new WebHookMessenger(web, "", clock);

        assertThat(unsigned.send(LETTER, server.address()))
                .isEqualTo(new Messenger.Sending.Failed("noSecret"));
    }

    @Test
    void aTextMessageGoesThroughAGatewayOrTwilio() {
        assertThat(sms(NoticeSettings.SmsBy.NOBODY))
                .isEqualTo(new Messenger.Sending.Failed("notSetUp"));

        assertThat(sms(NoticeSettings.SmsBy.GATEWAY)).isEqualTo(new Messenger.Sending.Sent());
        assertThat(server.request().headers()).containsEntry("authorization", "Bearer token");
        assertThat(server.request().body()).contains("\"to\":\"+8613000000077\"");

        server.answers(201, "{}");
        assertThat(sms(NoticeSettings.SmsBy.TWILIO)).isEqualTo(new Messenger.Sending.Sent());
        assertThat(server.request().path()).isEqualTo("/2010-04-01/Accounts/AC7/Messages.json");
        assertThat(server.request().body())
                .startsWith("To=%2B8613000000077&From=%2B15005550006&Body=");
    }

    @Test
    void mailIsTakenByTheServer() throws Exception {
        try (var mail = new MailServer(MailServer.Manner.TAKES)) {
            assertThat(mail(mail.port(), LONG)).isEqualTo(new Messenger.Sending.Sent());

            assertThat(mail.mails())
                    .singleElement()
                    .asString()
                    .contains("To: zhao@office.example", "Idempotency-Key: " + LETTER.id());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MailServer.Manner.class,
            names = {"REFUSES", "SAYS_NOTHING", "CUTS_OFF"})
    void mailThatIsNotTakenIsAFailure(MailServer.Manner manner) throws Exception {
        try (var mail = new MailServer(manner)) {
            assertThat(mail(mail.port(), SHORT))
                    .isEqualTo(new Messenger.Sending.Failed("mailRefused"));
        }
    }

    @Test
    void withoutAMailServerNoMailIsSent() {
        assertThat(new MailMessenger(null, "", clock).send(LETTER, "zhao@office.example"))
                .isEqualTo(new Messenger.Sending.Failed("notSetUp"));
    }

    @Test
    void aResidentGetsALineAndALinkAndTheWorkerHearsWhatWentWrong() {
        assertThat(residents(NoticeSettings.SmsBy.NOBODY).isSetUp()).isFalse();
        assertThat(text(NoticeSettings.SmsBy.NOBODY)).contains("notSetUp");

        assertThat(text(NoticeSettings.SmsBy.GATEWAY)).isEmpty();
        assertThat(server.request().body())
                .contains("\"to\":\"+8613000000078\"", "社区发来网页", "/chat/to/made-up");

        server.answers(500, "no");
        assertThat(text(NoticeSettings.SmsBy.GATEWAY)).contains("http500");
    }

    private Optional<String> text(NoticeSettings.SmsBy by) {
        return residents(by)
                .send(
                        "+8613000000078",
                        "社区发来网页",
                        URI.create("https://warmline.example/chat/to/made-up"));
    }

    private ResidentSms residents(NoticeSettings.SmsBy by) {
        var settings = settings(by);
        return new ResidentSms(new SmsMessenger(web, settings), settings);
    }

    private Messenger.Sending robot() {
        return new WeComMessenger(web).send(LETTER, server.address() + "/send?key=made-up");
    }

    private Messenger.Sending hook() {
        return new WebHookMessenger(web, "secret", clock).send(LETTER, server.address() + "/hook");
    }

    private Messenger.Sending sms(NoticeSettings.SmsBy by) {
        return new SmsMessenger(web, settings(by)).send(LETTER, "+8613000000077");
    }

    private NoticeSettings.Sms settings(NoticeSettings.SmsBy by) {
        return new NoticeSettings.Sms(
                by, URI.create(server.address()), "AC7", "token", "+15005550006");
    }

    private Messenger.Sending mail(int port, Duration patience) {
        var office = new JavaMailSenderImpl();
        office.setHost("127.0.0.1");
        office.setPort(port);
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            office.getJavaMailProperties()
                    .setProperty("mail.smtp." + limit, Long.toString(patience.toMillis()));
        }
        return new MailMessenger(office, "warmline@office.example", clock)
                .send(LETTER, "zhao@office.example");
    }
}
