package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.ReleaseId;
import org.warmline.assistant.release.Releases;

/**
 * Over HTTP: what leaves the house goes to the one who asked for it and to nobody else, and no
 * list, search or count tells somebody of another grid or another role that anybody is there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OthersListsTest {

    private static final String ELSEWHERE = "elsewhere";
    private static final String SECOND = "second";
    private static final Actor ASKER = new Actor(ConsoleFixture.SUPERVISOR);

    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private ConsoleFixture console;
    private String resident = "";

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        console.enrol(ELSEWHERE, Role.WORKER, "grid-7");
        console.enrol(SECOND, Role.SUPERVISOR);
        console.enrol("auditor", Role.AUDITOR);
        console.enrol("administrator", Role.ADMINISTRATOR);
        resident =
                console.the(FollowUps.class)
                        .find(console.followUp())
                        .orElseThrow()
                        .resident()
                        .id()
                        .toString();
    }

    @BeforeEach
    void come() throws Exception {
        for (var name :
                List.of(
                        ConsoleFixture.WORKER,
                        ELSEWHERE,
                        ConsoleFixture.SUPERVISOR,
                        SECOND,
                        "auditor",
                        "administrator")) {
            visitors.put(name, Visitor.signedIn(console.address(), name));
        }
    }

    @AfterEach
    void go() {
        visitors.values().forEach(Visitor::close);
        visitors.clear();
    }

    @AfterAll
    void close() {
        console.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {ConsoleFixture.NAME, "王", "13000000041", "0041"})
    void aSearchFindsTheOwnGridsResidentsOnly(String words) throws Exception {
        assertThat(search(ConsoleFixture.WORKER, words).body()).contains(resident);
        assertThat(search(ConsoleFixture.SUPERVISOR, words).body()).contains(resident);
        var found = search(ELSEWHERE, words);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).doesNotContain(resident, ConsoleFixture.GRID, "王**");
        assertThat(withoutTokens(found))
                .as("as if nobody of that name lived anywhere")
                .isEqualTo(withoutTokens(search(ELSEWHERE, "查无")).replace("查无", words));
        assertThat(search("auditor", words).statusCode()).isEqualTo(403);
        assertThat(search("administrator", words).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/residents",
                "/residents?all=true",
                "/residents?all=true&page=1&grid=grid-1",
                "/?group=calling",
                "/?group=waiting",
                "/today/live?grid=grid-1",
                "/today/calls",
                "/flags?grid=grid-1"
            })
    void noListAndNoCountHoldsAnybodyOfAnotherGrid(String page) throws Exception {
        assertThat(visitor(ConsoleFixture.WORKER).get(page).body()).isNotEmpty();

        assertThat(visitor(ELSEWHERE).get(page).body())
                .doesNotContain(
                        ConsoleFixture.GRID, "王**", "李**", resident, console.followUp().toString());
    }

    @ParameterizedTest
    @CsvSource({"RESIDENTS,residents", "CALL_SHEET,call-sheet"})
    void whatIsReleasedIsTakenByWhoAskedForItOnceAndByNobodyElse(Release.Kind kind, String download)
            throws Exception {
        var id = released(kind);
        for (var other :
                List.of(ConsoleFixture.WORKER, ELSEWHERE, SECOND, "auditor", "administrator")) {
            var answer = take(other, id, download);
            assertThat(answer.statusCode()).as(other).isIn(403, 404);
            assertThat(answer.body()).as(other).doesNotContain(ConsoleFixture.NAME, "0041");
        }

        var taken = take(ConsoleFixture.SUPERVISOR, id, download);

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains(ConsoleFixture.NAME, "0041");
        assertThat(taken.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(take(ConsoleFixture.SUPERVISOR, id, download).statusCode()).isEqualTo(404);
        assertThat(console.the(AuditTrail.class).about(id.value())).isNotEmpty();
    }

    @Test
    void withoutTheSecondPersonNothingIsTaken() throws Exception {
        var id =
                console.the(Releases.class)
                        .ask(ASKER, Release.Kind.RESIDENTS, ConsoleFixture.GRID, "核对名单");

        assertThat(take(ConsoleFixture.SUPERVISOR, id, "residents").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsMadeAWorkerOfAnotherGridTakesNothingAnyMore() throws Exception {
        console.enrol("leaving", Role.SUPERVISOR);
        var releases = console.the(Releases.class);
        var id =
                releases.ask(
                        new Actor("leaving"), Release.Kind.RESIDENTS, ConsoleFixture.GRID, "核对名单");
        releases.approve(id, new Actor(SECOND));
        var accounts = console.the(Accounts.class);
        accounts.changeRole(
                accounts.find("leaving").orElseThrow().id(),
                Role.WORKER,
                Set.of("grid-7"),
                new Actor("tester"));

        visitors.put("leaving", Visitor.signedIn(console.address(), "leaving"));

        assertThat(take("leaving", id, "residents").statusCode()).isEqualTo(403);
    }

    @Test
    void otherRolesHearNoNews() throws Exception {
        for (var role : List.of("auditor", "administrator")) {
            try (var line = visitor(role).listen()) {
                console.theResidentSays("没有咳嗽");
                line.waitForEnd();
                assertThat(line.heard()).isEmpty();
            }
        }
    }

    private HttpResponse<String> search(String who, String words) throws Exception {
        return post(who, "/residents/search", Map.of("text", words));
    }

    private HttpResponse<String> take(String who, ReleaseId id, String download) throws Exception {
        return post(who, "/releases/" + id + "/" + download, Map.of("format", "CSV"));
    }

    private HttpResponse<String> post(String who, String path, Map<String, String> fields)
            throws Exception {
        var form = new LinkedHashMap<>(fields);
        form.put("_csrf", visitor(who).token("/me"));
        return visitor(who).post(path, form);
    }

    /** Those against forged requests, which differ on every page. */
    private static String withoutTokens(HttpResponse<String> page) {
        return page.body().replaceAll("(content|value)=\"[\\w-]{60,}\"", "");
    }

    private ReleaseId released(Release.Kind kind) {
        var releases = console.the(Releases.class);
        var id = releases.ask(ASKER, kind, ConsoleFixture.GRID, "停电，打印电话单");
        releases.approve(id, new Actor(SECOND));
        return id;
    }

    private Visitor visitor(String name) {
        return Objects.requireNonNull(visitors.get(name));
    }
}
