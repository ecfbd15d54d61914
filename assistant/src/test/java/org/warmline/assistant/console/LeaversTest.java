package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.account.AccountId;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.duty.StreetOffice;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.FlagStep;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.notice.Notices;
import org.warmline.assistant.notice.Preferences;
import org.warmline.assistant.notice.QuietHours;
import org.warmline.assistant.notice.Reach;
import org.warmline.assistant.notice.Way;
import org.warmline.assistant.privacy.Actor;

/** Who leaves leaves nothing lying, and no office is without a last resort unseen. */
class LeaversTest {

    private static final Actor CHIEF = new Actor("tester");
    private static final Actor FIRST = new Actor(ConsoleFixture.COLLEAGUE);
    private static final Actor SECOND = new Actor(ConsoleFixture.WORKER);
    private static final Actor OFFICE = new Actor(ConsoleFixture.SUPERVISOR);

    private ConsoleFixture console;
    private FlagId flag;

    @BeforeEach
    void aFlagInSomebodysHands(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        flag = console.emergency();
        assertThat(owner()).isEqualTo(FIRST);
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void whoeverLeavesHandsOnWhatHeHad() {
        accounts().changeRole(id(FIRST), Role.WORKER, Set.of("grid-7"), CHIEF);
        assertThat(owner()).isEqualTo(SECOND);

        accounts().lock(id(SECOND), CHIEF);
        assertThat(owner()).isEqualTo(OFFICE);

        assertThat(console.the(Handling.class).steps(flag))
                .extracting(FlagStep::kind)
                .containsExactly(
                        FlagStep.Kind.RAISED, FlagStep.Kind.HANDED_OVER, FlagStep.Kind.HANDED_OVER);
    }

    @Test
    void noReminderGoesToTheAddressOfALeaver() {
        var notices = console.the(Notices.class);
        var reach = new Reach(Way.EMAIL, "li.na@example.org");
        notices.prefer(FIRST, new Preferences(List.of(reach), QuietHours.NIGHT), CHIEF);
        notices.tryOut(FIRST, CHIEF);

        accounts().remove(id(FIRST), CHIEF);

        assertThat(notices.preferencesOf(FIRST)).isEqualTo(Preferences.NONE);
        assertThat(notices.latest(10))
                .filteredOn(message -> message.person().equals(FIRST))
                .extracting(message -> message.progress().state().code())
                .doesNotContain("waiting");
        assertThat(owner()).isEqualTo(SECOND);
    }

    @Test
    void theFirstSupervisorIsTheStreetOfficeAndNoAdministratorEver() {
        assertThat(duty().streetOffice().entered()).contains(OFFICE);

        accounts().remove(id(OFFICE), CHIEF);
        assertThat(duty().streetOffice().isNobody()).isTrue();

        console.enrol("wei.lan", Role.SUPERVISOR);
        assertThat(duty().streetOffice().entered()).contains(new Actor("wei.lan"));
        console.enrol("xu.bo", Role.SUPERVISOR);
        assertThat(duty().streetOffice().entered()).contains(new Actor("wei.lan"));
    }

    @Test
    void anOfficeWithoutALastResortIsToldSoOnEveryPage() throws Exception {
        console.enrol("root", Role.ADMINISTRATOR);
        console.enrol("wei.lan", Role.SUPERVISOR);
        try (var administrator = Visitor.signedIn(console.address(), "root");
                var supervisor = Visitor.signedIn(console.address(), "wei.lan")) {
            assertThat(administrator.get("/users").body()).contains("/duty/banner");
            assertThat(administrator.get("/duty/banner").body()).doesNotContain("unheard");

            accounts().lock(id(OFFICE), CHIEF);
            assertThat(supervisor.get("/").body()).contains("/duty/banner");
            assertThat(supervisor.get("/duty/banner").body()).contains("现在由wei.lan代管");
            assertThat(supervisor.get("/duty/banner?lang=en").body()).contains("wei.lan stands in");

            var root = Map.of("person", "root", "_csrf", administrator.token("/duty"));
            assertThat(
                            administrator
                                    .post("/duty/street-office", root)
                                    .headers()
                                    .firstValue("location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/duty?refused"));
            var wei = Map.of("person", "wei.lan", "_csrf", administrator.token("/duty"));
            administrator.post("/duty/street-office", wei);
            assertThat(supervisor.get("/duty/banner").body()).doesNotContain("unheard");

            accounts().lock(id(new Actor("wei.lan")), CHIEF);
            assertThat(administrator.get("/duty/banner").body()).contains("街道办还没有负责人");
            assertThat(duty().streetOffice())
                    .isEqualTo(
                            new StreetOffice(
                                    Optional.of(new Actor("wei.lan")), DutyList.NOBODY_YET));
        }
    }

    private Accounts accounts() {
        return console.the(Accounts.class);
    }

    private DutyList duty() {
        return console.the(DutyList.class);
    }

    private AccountId id(Actor person) {
        return accounts().find(person.name()).orElseThrow().id();
    }

    private Actor owner() {
        return console.the(Flags.class).find(flag).orElseThrow().progress().owner().person();
    }
}
