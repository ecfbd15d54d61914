package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** A worker sees the own grids' residents, in no list, count or piece of news any other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GridsTest {

    private static final String ELSEWHERE = "chen.jie";
    private static final String SUPERVISOR = "wu.fang";

    private ConsoleFixture console;
    private Visitor worker;
    private Visitor elsewhere;
    private Visitor supervisor;
    private FlagId flag;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        console.enrol(ELSEWHERE, Role.WORKER, "grid-7");
        console.enrol(SUPERVISOR, Role.SUPERVISOR);
    }

    @BeforeEach
    void come() throws Exception {
        worker = Visitor.signedIn(console.address());
        elsewhere = Visitor.signedIn(console.address(), ELSEWHERE);
        supervisor = Visitor.signedIn(console.address(), SUPERVISOR);
        flag = console.emergency();
    }

    @AfterEach
    void go() {
        worker.close();
        elsewhere.close();
        supervisor.close();
        console.tidy();
    }

    @AfterAll
    void close() {
        console.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/flags/{flag}",
                "/follow-ups/{call}",
                "/follow-ups/{call}/live",
                "/recordings/{attempt}"
            })
    void whatIsInAnotherGridDoesNotExist(String page) throws Exception {
        var path = path(page);

        assertThat(worker.get(path).statusCode()).isEqualTo(200);
        assertThat(supervisor.get(path).statusCode()).isEqualTo(200);
        assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
        assertThat(console.the(AuditTrail.class).about(flag.value()))
                .noneMatch(entry -> entry.actor().equals(new Actor(ELSEWHERE)));
    }

    @Test
    void nobodyTakesOrClosesAFlagOfAnotherGrid() throws Exception {
        var token = Map.of("_csrf", elsewhere.token("/"));

        assertThat(elsewhere.post("/flags/" + flag + "/take", token).statusCode()).isEqualTo(404);
        var resolve = Map.of("_csrf", elsewhere.token("/"), "as", "HANDLED");
        assertThat(elsewhere.post("/flags/" + flag + "/resolve", resolve).statusCode())
                .isEqualTo(404);
        assertThat(worker.get("/flags").body()).contains("/flags/" + flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today/live", "/flags", "/flags/live", "/flags/alarm"})
    void listsAndCountsHoldTheOwnGridsOnly(String page) throws Exception {
        var own = worker.get(page).body();
        var all = supervisor.get(page).body();
        var others = elsewhere.get(page).body();

        assertThat(own).containsAnyOf(ConsoleFixture.GRID, "data-alarm");
        assertThat(all).containsAnyOf(ConsoleFixture.GRID, "data-alarm");
        assertThat(others)
                .doesNotContain(ConsoleFixture.GRID, flag.toString(), "data-alarm", "王**");
    }

    @Test
    void theSumOfAnotherGridsWorkerIsTheirOwn() throws Exception {
        assertThat(worker.get("/").body()).contains("应随访 2 =");
        assertThat(elsewhere.get("/").body()).doesNotContain("应随访").contains("今天还没有随访");
    }

    @Test
    void newsReachesOnlyThoseWhoMaySeeIt() throws Exception {
        try (var own = worker.listen();
                var others = elsewhere.listen();
                var all = supervisor.listen()) {
            console.theResidentSays("没有咳嗽");
            console.tidy();

            own.waitFor("flags", "followUps", "followUp-" + console.followUp());
            all.waitFor("flags");
            assertThat(others.heard()).isEmpty();
        }
    }

    @Test
    void whoseGridsChangeSeesTheNewOnesAtTheNextRequest() throws Exception {
        console.enrol("new.here", Role.WORKER, "grid-7");
        var accounts = console.the(Accounts.class);
        var id = accounts.find("new.here").orElseThrow().id();

        try (var moving = Visitor.signedIn(console.address(), "new.here")) {
            assertThat(moving.get("/flags/" + flag).statusCode()).isEqualTo(404);

            accounts.changeRole(id, Role.WORKER, Set.of(ConsoleFixture.GRID), new Actor("tester"));

            assertThat(moving.get("/flags/" + flag).statusCode()).isEqualTo(200);
        }
    }

    private String path(String page) {
        return page.replace("{flag}", flag.toString())
                .replace("{call}", console.followUp().toString())
                .replace("{attempt}", console.attempt().toString());
    }
}
