package org.warmline.assistant.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;

abstract class AccountsContract extends CaseworkContract {

    private static final Actor BY = new Actor("admin");
    private static final String PASSWORD = "made-up password 1";

    @Test
    void anAccountIsFoundByItsNameHoweverItIsTyped() {
        add("Zhang.Min", Role.WORKER, "grid-1", "grid-2");

        var found = accounts().find(" zhang.min ").orElseThrow();
        assertThat(found.shownName()).isEqualTo("张敏");
        assertThat(found.grids()).containsExactlyInAnyOrder("grid-1", "grid-2");
        assertThat(found.role()).isEqualTo(Role.WORKER);
        assertThat(accounts().list()).containsExactly(found);
    }

    @Test
    void theNameOfAColleagueIsSealed() {
        add("zhang", Role.WORKER, "grid-1");

        var stored =
                casework()
                        .jdbc()
                        .sql("select shown_name from account")
                        .query((row, _) -> new String(row.getBytes(1), UTF_8))
                        .single();
        assertThat(stored).doesNotContain("张敏");
    }

    @Test
    void aNameIsNeverGivenToASecondPerson() {
        var first = add("zhang", Role.WORKER, "grid-1").orElseThrow();
        assertThat(add("ZHANG", Role.SUPERVISOR)).isEmpty();

        accounts().remove(first, BY);

        assertThat(accounts().find("zhang")).isEmpty();
        assertThat(add("zhang", Role.WORKER, "grid-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"machine", "a", "with space", "semi;colon", "<script>"})
    void aNameThatWouldMisleadIsNone(String name) {
        assertThat(NewAccount.isName(name)).isFalse();
        assertThatThrownBy(() -> new NewAccount(name, "", Role.WORKER, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAWorkerHasGrids() {
        var id = add("zhang", Role.WORKER, "grid-1").orElseThrow();

        accounts().changeRole(id, Role.SUPERVISOR, Set.of("grid-1"), BY);

        assertThat(accounts().find(id).orElseThrow().grids()).isEmpty();
    }

    @Test
    void whatEndsSessionsRaisesTheVersionAndANewRoleDoesNot() {
        var id = add("zhang", Role.WORKER, "grid-1").orElseThrow();

        accounts().changeRole(id, Role.WORKER, Set.of("grid-2"), BY);
        assertThat(version(id)).isEqualTo(1);
        accounts().setPassword(id, "another made-up one", true, BY);
        assertThat(version(id)).isEqualTo(2);
        accounts().lock(id, BY);
        assertThat(version(id)).isEqualTo(3);
    }

    @Test
    void theLastAdministratorStaysOne() {
        var admin = add("admin", Role.ADMINISTRATOR).orElseThrow();

        assertThat(accounts().lock(admin, BY)).isFalse();
        assertThat(accounts().remove(admin, BY)).isFalse();
        assertThat(accounts().changeRole(admin, Role.WORKER, Set.of(), BY)).isFalse();
        assertThat(accounts().changeRole(admin, Role.ADMINISTRATOR, Set.of(), BY)).isTrue();

        add("second", Role.ADMINISTRATOR);
        assertThat(accounts().remove(admin, BY)).isTrue();
    }

    @Test
    void everyChangeIsOnTheTrail() {
        var id = add("zhang", Role.WORKER, "grid-1").orElseThrow();
        accounts().changeRole(id, Role.WORKER, Set.of("grid-2"), BY);
        accounts().rename(id, "张工", BY);
        accounts().setPassword(id, "another made-up one", false, BY);
        accounts().lock(id, BY);
        accounts().unlock(id, BY);
        accounts().remove(id, BY);

        assertThat(the(AuditTrail.class).about(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "account.add",
                        "account.role",
                        "account.rename",
                        "account.password",
                        "account.lock",
                        "account.unlock",
                        "account.remove");
    }

    private Optional<AccountId> add(String name, Role role, String... grids) {
        return accounts().add(new NewAccount(name, "张敏", role, Set.of(grids)), PASSWORD, false, BY);
    }

    private long version(AccountId id) {
        return accounts().find(id).orElseThrow().access().version();
    }

    private Accounts accounts() {
        return the(Accounts.class);
    }
}
