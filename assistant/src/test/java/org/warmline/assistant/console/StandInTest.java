package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.Absence;
import org.warmline.assistant.duty.Days;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Shift;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.privacy.Actor;

/** Whoever stands in for a colleague sees the colleague's grid for as long as that lasts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandInTest {

    private static final String STAND_IN = "he.ping";
    private static final String AUDITOR = "shen.ting";
    private static final Actor ADMINISTRATOR = new Actor("tester");

    private ConsoleFixture console;
    private Visitor standIn;
    private Visitor worker;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        console.enrol(STAND_IN, Role.WORKER, "grid-7");
        console.enrol(AUDITOR, Role.AUDITOR);
    }

    @BeforeEach
    void come() throws Exception {
        standIn = Visitor.signedIn(console.address(), STAND_IN);
        worker = Visitor.signedIn(console.address());
    }

    @AfterEach
    void go() {
        standIn.close();
        worker.close();
        console.tidy();
        duty().shifts().forEach(shift -> duty().remove(shift.id(), ADMINISTRATOR));
        duty().absences().forEach(absence -> duty().remove(absence.id(), ADMINISTRATOR));
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void whoIsOnDutyOpensTheFlagThatTheNoticeLeadsTo() throws Exception {
        shift();
        var flag = console.emergency();
        assertThat(owner(flag)).isEqualTo(STAND_IN);

        assertThat(standIn.get("/flags/" + flag).statusCode()).isEqualTo(200);
        assertThat(standIn.get("/follow-ups/" + console.followUp()).statusCode()).isEqualTo(200);
        assertThat(standIn.get("/flags").body()).contains("/flags/" + flag);
        assertThat(standIn.get("/flags/alarm").body()).contains("data-alarm");
        assertThat(standIn.get("/").body()).contains("应随访 2 =");
        assertThat(standIn.get("/residents").body()).contains("王**");
    }

    @Test
    void whoIsOnDutyHearsTheNews() throws Exception {
        shift();
        try (var news = standIn.listen()) {
            console.emergency();

            news.waitFor("flags");
        }
    }

    @Test
    void anOpenPageHearsOfTheGridOnceDutyBegins() throws Exception {
        try (var before = standIn.listen()) {
            console.emergency();
            shift();

            before.waitForEnd();
            assertThat(before.heard()).isEmpty();
        }
    }

    @Test
    void whatIsInHandCanBeOpenedAfterTheDutyAndNothingElseLater() throws Exception {
        var shift = shift();
        var flag = console.emergency();
        duty().remove(shift.id(), ADMINISTRATOR);
        assertThat(standIn.get("/flags/" + flag).statusCode()).isEqualTo(200);

        var form = Map.of("as", "HANDLED", "_csrf", standIn.token("/flags/" + flag));
        assertThat(standIn.post("/flags/" + flag + "/resolve", form).statusCode()).isEqualTo(302);

        assertThat(standIn.get("/flags?done=" + flag).body()).contains("/flags/" + flag + "/undo");
        assertThat(standIn.get("/flags/" + flag).statusCode()).isEqualTo(404);
        assertThat(standIn.get("/").body()).doesNotContain("应随访");
        assertThat(standIn.get("/residents").body()).doesNotContain("王**");

        var undo = Map.of("_csrf", standIn.token("/flags?done=" + flag));
        standIn.post("/flags/" + flag + "/undo", undo);
        assertThat(standIn.get("/flags/" + flag).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsAwayHasNoDutyWhateverTheShiftSays() throws Exception {
        shift();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        duty().add(
                        Absence.of(new Actor(STAND_IN), today.minusDays(1), today.plusDays(1)),
                        ADMINISTRATOR);

        var flag = console.emergency();

        assertThat(standIn.get("/flags/" + flag).statusCode()).isEqualTo(404);
    }

    @Test
    void aFlagIsPassedOnToThoseWhoCanOpenItAndToNobodyElse() throws Exception {
        var flag = console.emergency();
        for (var other : new String[] {AUDITOR, STAND_IN, "nobody"}) {
            var form = Map.of("to", other, "_csrf", worker.token("/flags/" + flag));
            assertThat(worker.post("/flags/" + flag + "/pass-on", form).statusCode())
                    .as(other)
                    .isEqualTo(400);
        }
        assertThat(worker.get("/flags/" + flag).body())
                .doesNotContain(choice(AUDITOR), choice(STAND_IN));

        shift();
        assertThat(worker.get("/flags/" + flag).body()).contains(choice(STAND_IN));
        var form = Map.of("to", STAND_IN, "_csrf", worker.token("/flags/" + flag));
        worker.post("/flags/" + flag + "/pass-on", form);

        assertThat(owner(flag)).isEqualTo(STAND_IN);
        assertThat(standIn.get("/flags/" + flag).statusCode()).isEqualTo(200);
    }

    private static String choice(String name) {
        return "name=\"to\" required value=\"" + name + "\"";
    }

    private Shift shift() {
        var shift = Shift.of(ConsoleFixture.GRID, Rung.WORKER, new Actor(STAND_IN), Days.always());
        duty().add(shift, ADMINISTRATOR);
        return shift;
    }

    private DutyList duty() {
        return console.the(DutyList.class);
    }

    private String owner(FlagId flag) {
        return console.the(Flags.class).find(flag).orElseThrow().progress().owner().person().name();
    }
}
