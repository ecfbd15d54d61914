package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Residents;

/** What happens when the calls of a day have cost what they may. A call costs one yuan here. */
abstract class SpendCapContract extends CaseworkContract {

    private static final Actor TESTER = new Actor("tester");
    private static final String STREET = "street";
    private static final int A_CALL = 100;

    @BeforeEach
    void peopleAndACapOfOneCall() {
        account("li", Role.SUPERVISOR);
        account("sun", Role.SUPERVISOR);
        account("zhao", Role.WORKER);
        account("admin", Role.ADMINISTRATOR);
        the(DutyList.class).entrustStreetOffice(new Actor(STREET), TESTER);
        for (int number = 1; number <= 3; number++) {
            CampaignFixture.add(the(Residents.class), "+861300000009" + number);
        }
        cap(A_CALL);
        the(RoundPlan.class).run();
    }

    @Test
    void theSupervisorsAndTheStreetOfficeAreToldOnceHoweverOftenAndWhereverOneLooks() {
        try (var other = casework().anotherNode()) {
            assertThat(dial(casework())).isEqualTo(1);
            assertThat(told()).isEmpty();
            assertThat(the(SpendCap.class).stopsDialling()).isFalse();

            for (int look = 0; look < 3; look++) {
                assertThat(dial(casework())).isZero();
                assertThat(dial(other)).isZero();
            }
        }

        assertThat(told()).containsExactly("li", STREET, "sun");
        assertThat(the(SpendCap.class).stopsDialling()).isTrue();
        assertThat(casework().events(DiallingChanged.class)).hasSize(2);
    }

    @Test
    void aHigherCapLetsTheRoundGoOnAndIsToldOfWhenItIsReachedToo() {
        dial(casework());
        dial(casework());

        cap(2 * A_CALL);
        assertThat(the(SpendCap.class).stopsDialling()).isFalse();
        assertThat(dial(casework())).isEqualTo(1);
        dial(casework());

        assertThat(told()).hasSize(6);
    }

    @Test
    void theNextDayTheSameCapIsToldOfAgain() {
        dial(casework());
        dial(casework());

        casework().clock().advance(Duration.ofDays(1));
        the(RoundPlan.class).run();
        assertThat(the(SpendCap.class).stopsDialling()).isFalse();
        assertThat(dial(casework())).isEqualTo(1);
        dial(casework());

        assertThat(told()).hasSize(6);
    }

    @Test
    void whereCallsCostNothingNoCapIsEverReached() {
        CampaignFixture.limits(casework(), new Limits(10, 45, new Limits.Cost(0, 0, 0)));

        assertThat(dial(casework())).isEqualTo(1);
        assertThat(dial(casework())).isEqualTo(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void whereThereIsNobodyElseTheAdministratorIsTold() {
        casework().jdbc().sql("delete from street_office").update();
        casework()
                .jdbc()
                .sql("update account set locked = true where role = 'SUPERVISOR'")
                .update();
        dial(casework());
        dial(casework());

        assertThat(told()).containsExactly("admin");
    }

    /** One look, a second later, of a node with one free line. */
    private static int dial(CaseworkFixture node) {
        node.clock().advance(Duration.ofSeconds(1));
        node.the(Deciding.class).run();
        return node.the(Gate.class).next(1).size();
    }

    private void cap(int perDay) {
        CampaignFixture.limits(casework(), new Limits(10, 45, new Limits.Cost(A_CALL, 0, perDay)));
    }

    private List<String> told() {
        return casework()
                .jdbc()
                .sql("select person from notice where matter = 'SPEND_CAP' order by person")
                .query((row, _) -> row.getString("person"))
                .list();
    }

    private void account(String name, Role role) {
        var grids = role == Role.WORKER ? Set.of("grid-2") : Set.<String>of();
        the(Accounts.class)
                .add(new NewAccount(name, name, role, grids), "正确的马电池订书钉", false, TESTER);
    }
}
