package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.campaign.StopAll;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.FlagState;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/** What a worker does with one tap, and what stands on the page before and after it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneTapTest {

    private static final Actor OFFICE = new Actor(ConsoleFixture.SUPERVISOR);

    private ConsoleFixture console;
    private Visitor worker;
    private Visitor colleague;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        worker = Visitor.signedIn(console.address());
        colleague = Visitor.signedIn(console.address(), ConsoleFixture.COLLEAGUE);
    }

    @BeforeEach
    void tidy() {
        console.tidy();
    }

    @AfterAll
    void close() {
        worker.close();
        colleague.close();
        console.close();
    }

    @Test
    void whoStopsAllDiallingCanTakeItBackAndAColleagueCannot() throws Exception {
        worker.post("/rounds/stop", Map.of("_csrf", worker.token("/")));
        assertThat(worker.get("/today/live").body()).contains("/rounds/go-on");
        assertThat(colleague.get("/today/live").body()).doesNotContain("/rounds/go-on");

        colleague.post("/rounds/go-on", Map.of("_csrf", colleague.token("/")));
        assertThat(stop().state()).isPresent();

        worker.post("/rounds/go-on", Map.of("_csrf", worker.token("/")));
        assertThat(stop().state()).isEmpty();
    }

    @Test
    void whatTheOfficeStoppedAWorkerLetsNotGoOn() throws Exception {
        stop().press(OFFICE, false);

        worker.post("/rounds/go-on", Map.of("_csrf", worker.token("/")));

        assertThat(worker.get("/today/live").body()).doesNotContain("/rounds/go-on");
        assertThat(stop().state()).isPresent();
        stop().undo(OFFICE);
    }

    @Test
    void whoRefusedIsFreedOfTheMachineByOneTapAndStaysInSomebodysHands() throws Exception {
        var flag = refusal();
        var page = "/flags/" + flag;
        assertThat(worker.get(page).body()).contains("机器今天不再打");
        assertThat(worker.get(page + "?lang=en").body()).contains("No more calls by the machine");

        worker.post(page + "/stop-calls", Map.of("_csrf", worker.token(page)));

        var found = console.the(Flags.class).find(flag).orElseThrow();
        assertThat(found.progress().state()).isEqualTo(FlagState.OPEN);
        var followed = console.the(Residents.class).followed(found.resident()).orElseThrow();
        assertThat(followed.wishes().optedOut()).isPresent();
        assertThat(worker.get(page + "?lang=zh-CN").body())
                .contains("机器不再打给这位住户", "/residents/" + found.resident())
                .doesNotContain("/stop-calls");
    }

    @Test
    void anotherFlagOffersNoEndOfTheCalls() throws Exception {
        assertThat(worker.get("/flags/" + console.emergency()).body()).doesNotContain("stop-calls");
    }

    @Test
    void whoComesTooLateReadsWhoWasFirstAndKeepsTheNote() throws Exception {
        var page = "/flags/" + console.emergency();
        var passOn =
                Map.of(
                        "to",
                        ConsoleFixture.SUPERVISOR,
                        "note",
                        "女儿傍晚来接",
                        "_csrf",
                        worker.token(page + "?lang=zh-CN"));
        var falseAlarm = Map.of("as", "FALSE_ALARM", "note", "", "_csrf", colleague.token(page));
        assertThat(colleague.post(page + "/resolve", falseAlarm).statusCode()).isEqualTo(302);

        var late = worker.post(page + "/pass-on", passOn);

        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body())
                .contains("没有做：" + ConsoleFixture.COLLEAGUE + " 已经处理完（误报）")
                .containsPattern("readonly[^>]*>女儿傍晚来接</textarea>");
        var handled = Map.of("as", "HANDLED", "note", "", "_csrf", worker.token(page));
        assertThat(worker.post(page + "/resolve", handled).body()).contains("没有做：");
        assertThat(worker.post(page + "/take", handled).body()).contains("没有做：");
        assertThat(colleague.post(page + "/resolve", falseAlarm).headers().firstValue("location"))
                .as("pressed twice, it is done")
                .hasValueSatisfying(there -> assertThat(there).contains("/flags?done="));
    }

    @Test
    void aFormThatIsNotRightIsNotCalledAPageThatIsGone() throws Exception {
        var page = "/flags/" + console.emergency();
        var wrong = Map.of("as", "NONSENSE", "_csrf", worker.token(page + "?lang=zh-CN"));

        var refused = worker.post(page + "/resolve", wrong);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("送来的内容不全").doesNotContain("可能已经不存在");
        assertThat(worker.get("/flags/" + console.resident()).body()).contains("可能已经不存在");
    }

    @Test
    void theButtonForAChatLinkPressedTwiceMakesOneLink() throws Exception {
        var page = "/residents/" + console.resident() + "/chat";
        var form = Map.of("name", UUID.randomUUID().toString(), "_csrf", worker.token(page));

        var first = shown(worker.post(page + "/link", form));
        var second = shown(worker.post(page + "/link", form));

        assertThat(first).isNotEmpty().isEqualTo(second);
        assertThat(worker.get(page).body()).doesNotContain(first);
        var again = Map.of("name", UUID.randomUUID().toString(), "_csrf", worker.token(page));
        assertThat(shown(worker.post(page + "/link", again))).isNotEqualTo(first);
    }

    private String shown(HttpResponse<String> posted) throws Exception {
        assertThat(posted.statusCode()).isEqualTo(302);
        var there = URI.create(posted.headers().firstValue("location").orElseThrow());
        var link =
                Pattern.compile("id=\"link\">([^<]+)<")
                        .matcher(worker.get(there.getPath() + "?" + there.getQuery()).body());
        return link.find() ? link.group(1) : "";
    }

    private FlagId refusal() {
        return console.the(Attempts.class)
                .raise(
                        console.attempt(),
                        new Concern(
                                Severity.ATTENTION, new Rule("refused", "refused"), Quote.NONE));
    }

    private StopAll stop() {
        return console.the(StopAll.class);
    }
}
