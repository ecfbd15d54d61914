package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.OpeningLimits;
import org.warmline.assistant.privacy.Openings;

/** Who gets at what, seen from outside. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleAccessTest {

    private static final String NOBODY = "/" + new UUID(0, 1);
    private static final String ERROR_TITLE = "这一页打不开";

    private ConsoleFixture console;
    private Visitor stranger;
    private Visitor worker;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
    }

    @BeforeEach
    void come() throws Exception {
        stranger = new Visitor(console.address());
        worker = Visitor.signedIn(console.address());
    }

    @AfterEach
    void go() {
        stranger.close();
        worker.close();
        console.tidy();
    }

    @AfterAll
    void close() {
        console.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/today/live",
                "/flags",
                "/flags/live",
                "/flags/alarm",
                "/flags/00000000-0000-0000-0000-000000000001",
                "/follow-ups/00000000-0000-0000-0000-000000000001",
                "/follow-ups/00000000-0000-0000-0000-000000000001/live",
                "/recordings/00000000-0000-0000-0000-000000000001",
                "/events",
                "/actuator",
                "/nothing-of-ours"
            })
    void aStrangerIsSentToTheSignIn(String page) throws Exception {
        var answer = stranger.get(page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).hasValue("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/console/console.css", "/console/console.js"})
    void theSignInAndWhatItLooksLikeAreOpenToAll(String page) throws Exception {
        assertThat(stranger.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void anOpenPageWhoseSessionIsOverIsLedToTheSignInAsAWhole() throws Exception {
        var answer = stranger.get("/flags/alarm", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("hx-redirect")).hasValue("/sign-in");
    }

    @Test
    void afterTheSignInComesThePageThatWasAskedForAndNeverAPartOfOne() throws Exception {
        stranger.get("/flags");
        stranger.get("/flags/alarm", "HX-Request", "true");
        var token = stranger.token("/sign-in");

        var answer =
                stranger.post(
                        "/sign-in",
                        Map.of(
                                "username", ConsoleFixture.WORKER,
                                "password", ConsoleFixture.PASSWORD,
                                "_csrf", token));

        assertThat(answer.headers().firstValue("location"))
                .get()
                .asString()
                .contains("/flags")
                .doesNotContain("alarm");
    }

    @Test
    void whoHasOpenedAWholeListIsHeldUpAndStillOpensWhatWaitsForSomebody() throws Exception {
        console.enrol("busy", Role.WORKER, ConsoleFixture.GRID);
        var openings = console.the(Openings.class);
        for (int i = 0; i < OpeningLimits.STANDARD.anHour(); i++) {
            openings.open(new Actor("busy"), "resident.open", UUID.randomUUID(), "page");
        }
        var flag = console.emergency();
        var resident = console.the(Flags.class).find(flag).orElseThrow().resident();
        try (var busy = Visitor.signedIn(console.address(), "busy")) {
            var show = Map.of("why", "CALL", "_csrf", busy.token("/me"));

            var held = busy.post("/residents/" + resident + "/show", show);

            assertThat(held.statusCode()).isEqualTo(429);
            assertThat(held.body()).contains("太多了", "需要人处理的，任何时候都打得开");
            assertThat(busy.get("/flags/" + flag).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aRequestWithoutThePagesTokenChangesNothing() throws Exception {
        var flag = console.emergency();

        var answer = worker.post("/flags/" + flag + "/take", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(actionsAbout(flag.value())).doesNotContain("flag.take");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/flags", "/flags/alarm", "/sign-in"})
    void aPageIsKeptByNobodyRunsNoForeignScriptAndTellsNobodyWhereItWas(String page)
            throws Exception {
        var headers = worker.get(page).headers();

        assertThat(headers.firstValue("cache-control")).get().asString().contains("no-store");
        assertThat(headers.firstValue("referrer-policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("content-security-policy"))
                .get()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void whoOpensAFlagIsOnTheTrail() throws Exception {
        var flag = console.emergency();

        assertThat(worker.get("/flags/" + flag).statusCode()).isEqualTo(200);

        assertThat(actionsAbout(flag.value())).contains("flag.open");
    }

    @Test
    void whoTakesAFlagIsOnTheTrail() throws Exception {
        var flag = console.emergency();
        var token = worker.token("/flags/" + flag);

        worker.post("/flags/" + flag + "/take", Map.of("_csrf", token));

        assertThat(actionsAbout(flag.value())).contains("flag.take");
    }

    @Test
    void whoOpensAFollowUpIsOnTheTrail() throws Exception {
        assertThat(worker.get("/follow-ups/" + console.followUp()).statusCode()).isEqualTo(200);

        assertThat(actionsAbout(console.followUp().value())).contains("followUp.open");
    }

    @Test
    void whoListensIsOnTheTrailAndMayBeginInTheMiddle() throws Exception {
        var answer = worker.get("/recordings/" + console.attempt(), "Range", "bytes=100000-100099");

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("content-range"))
                .hasValue("bytes 100000-100099/192044");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(actionsAbout(console.attempt().value())).contains("recording.play");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flags", "/follow-ups", "/recordings"})
    void whatIsNotThereIsSaidPlainly(String room) throws Exception {
        var answer = worker.get(room + NOBODY);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertTellsNothing(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flags/1", "/follow-ups/王秀英", "/recordings/..", "/flags/1/live/2"})
    void anAddressThatIsNoneIsSaidPlainlyAndRepeatedNowhere(String address, CapturedOutput log)
            throws Exception {
        var answer = worker.get(URI.create(address).toASCIIString());

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertTellsNothing(answer.body());
        assertThat(log).doesNotContain(ConsoleFixture.NAME);
    }

    @Test
    void aResolutionThatIsNoneIsSaidPlainly() throws Exception {
        var flag = console.emergency();
        var token = worker.token("/flags/" + flag);

        var answer =
                worker.post(
                        "/flags/" + flag + "/resolve", Map.of("_csrf", token, "as", "NONSENSE"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertTellsNothing(answer.body());
    }

    private List<String> actionsAbout(UUID subject) {
        return console.the(AuditTrail.class).about(subject).stream()
                .filter(entry -> entry.actor().equals(new Actor(ConsoleFixture.WORKER)))
                .map(AuditEntry::action)
                .toList();
    }

    private static void assertTellsNothing(String page) {
        assertThat(page)
                .contains(ERROR_TITLE)
                .doesNotContain(ConsoleFixture.NAME, "Exception", "org.warmline", "UUID", "trace");
    }
}
