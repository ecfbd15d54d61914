package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.account.AccountId;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;

/** Sessions, seen from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private static final Actor ADMINISTRATOR = new Actor("tester");
    private static final String NEW_PASSWORD = "another made-up one";

    private ConsoleFixture console;
    private int made;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void whoIsLockedOrRemovedIsOutAtOnce() throws Exception {
        var name = somebody();
        try (var visitor = Visitor.signedIn(console.address(), name)) {
            assertThat(visitor.get("/").statusCode()).isEqualTo(200);

            accounts().lock(id(name), ADMINISTRATOR);

            assertThat(visitor.get("/").statusCode()).isEqualTo(302);
            accounts().unlock(id(name), ADMINISTRATOR);
            assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void theNewsLineOfWhoHasLeftIsCut() throws Exception {
        var name = somebody();
        try (var visitor = Visitor.signedIn(console.address(), name);
                var line = visitor.listen()) {
            accounts().remove(id(name), ADMINISTRATOR);

            line.waitForEnd();
        }
    }

    @Test
    void aNewRoleCountsFromTheNextRequest() throws Exception {
        var name = somebody();
        try (var visitor = Visitor.signedIn(console.address(), name)) {
            accounts().changeRole(id(name), Role.AUDITOR, Set.of(), ADMINISTRATOR);

            assertThat(visitor.get("/flags").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void anotherPasswordEndsAllOtherSessions() throws Exception {
        var name = somebody();
        try (var here = Visitor.signedIn(console.address(), name);
                var there = Visitor.signedIn(console.address(), name)) {
            here.post(
                    "/me/password",
                    Map.of(
                            "current",
                            ConsoleFixture.PASSWORD,
                            "password",
                            NEW_PASSWORD,
                            "again",
                            NEW_PASSWORD,
                            "_csrf",
                            here.token("/me")));

            assertThat(here.get("/").statusCode()).isEqualTo(200);
            assertThat(there.get("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void theSessionHasAnotherNameAfterTheSignIn() throws Exception {
        var name = somebody();
        try (var visitor = new Visitor(console.address())) {
            visitor.get("/flags");
            var before = visitor.cookie("JSESSIONID");

            visitor.signIn(name);

            assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(before);
        }
    }

    @Test
    void aTemporaryPasswordOpensNothingUntilItIsChanged() throws Exception {
        var name = "new." + made++;
        console.enrolNew(name, Role.WORKER, ConsoleFixture.GRID);
        try (var visitor = Visitor.signedIn(console.address(), name)) {
            assertThat(visitor.get("/").headers().firstValue("location"))
                    .hasValue("/sign-in/password");
            assertThat(visitor.get("/flags/alarm", "HX-Request", "true").statusCode())
                    .isEqualTo(401);

            var answer =
                    visitor.post(
                            "/sign-in/password",
                            Map.of(
                                    "password", NEW_PASSWORD,
                                    "again", NEW_PASSWORD,
                                    "_csrf", visitor.token("/sign-in/password")));

            assertThat(answer.headers().firstValue("location")).get().asString().endsWith("/");
            assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void everySignInAndSignOutIsOnTheTrail() throws Exception {
        var name = somebody();
        try (var visitor = Visitor.signedIn(console.address(), name)) {
            visitor.post("/sign-out", Map.of("_csrf", visitor.token("/me")));
            assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        }

        assertThat(console.the(AuditTrail.class).about(id(name).value()))
                .filteredOn(entry -> entry.actor().equals(new Actor(name)))
                .extracting(AuditEntry::action)
                .containsExactly("console.signIn", "console.signOut");
    }

    private String somebody() {
        var name = "somebody." + made++;
        console.enrol(name, Role.WORKER, ConsoleFixture.GRID);
        return name;
    }

    private AccountId id(String name) {
        return accounts().find(name).orElseThrow().id();
    }

    private Accounts accounts() {
        return console.the(Accounts.class);
    }
}
