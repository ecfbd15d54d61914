package org.warmline.assistant.account;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;

/** Accounts in the database. One that is removed keeps its row, so that its name stays taken. */
final class AccountStore {

    private static final String ACCOUNTS = "select * from account where not removed";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    AccountStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** False if the name is taken, or was. */
    boolean insert(AccountId id, NewAccount account, String hash, boolean temporary, Instant now) {
        var inserted =
                jdbc.sql(
                                """
                                insert into account (id, name, shown_name, role, password_hash,
                                    temporary_password, locked, removed, version, added_at)
                                values (:id, :name, :shown, :role, :hash,
                                    :temporary, false, false, 1, :now)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("name", account.name())
                        .param("shown", sealed(id, account.shownName()))
                        .param("role", account.role().name())
                        .param("hash", hash)
                        .param("temporary", temporary)
                        .param("now", now.atOffset(UTC))
                        .update();
        if (inserted == 1) {
            insertGrids(id, account.grids());
        }
        return inserted == 1;
    }

    Optional<Account> byName(String name) {
        return jdbc.sql(ACCOUNTS + " and name = :name")
                .param("name", name)
                .query((row, _) -> account(row, Set.of()))
                .optional()
                .map(this::withGrids);
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(ACCOUNTS + " and id = :id")
                .param("id", id.value())
                .query((row, _) -> account(row, Set.of()))
                .optional()
                .map(this::withGrids);
    }

    List<Account> all() {
        var grids = allGrids();
        return jdbc.sql(ACCOUNTS + " order by name")
                .query((row, _) -> account(row, grids.getOrDefault(id(row), Set.of())))
                .list();
    }

    Optional<String> passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from account where id = :id and not removed")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void setPassword(AccountId id, String hash, boolean temporary) {
        jdbc.sql(
                        "update account set password_hash = :hash, temporary_password = :temporary,"
                                + " version = version + 1 where id = :id and not removed")
                .param("hash", hash)
                .param("temporary", temporary)
                .param("id", id.value())
                .update();
    }

    void setShownName(AccountId id, String shownName) {
        jdbc.sql("update account set shown_name = :shown where id = :id and not removed")
                .param("shown", sealed(id, shownName))
                .param("id", id.value())
                .update();
    }

    void endSessions(AccountId id) {
        jdbc.sql("update account set version = version + 1 where id = :id and not removed")
                .param("id", id.value())
                .update();
    }

    /** Those who can keep accounts, held until the transaction ends. */
    List<AccountId> lockedAdministrators() {
        return jdbc.sql(
                        "select id from account where role = 'ADMINISTRATOR' and not locked"
                                + " and not removed order by id for update")
                .query((row, _) -> id(row))
                .list();
    }

    /** Takes effect at the next request; no session ends. */
    void setRole(AccountId id, Role role, Set<String> grids) {
        jdbc.sql("update account set role = :role where id = :id and not removed")
                .param("role", role.name())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from account_grid where account = :id").param("id", id.value()).update();
        insertGrids(id, grids);
    }

    void setLocked(AccountId id, boolean locked) {
        jdbc.sql(
                        "update account set locked = :locked, version = version + 1"
                                + " where id = :id and not removed")
                .param("locked", locked)
                .param("id", id.value())
                .update();
    }

    /** Nothing is left by which somebody could sign in, or of the person but the name. */
    void remove(AccountId id) {
        jdbc.sql(
                        "update account set removed = true, shown_name = null, password_hash = '',"
                                + " version = version + 1 where id = :id and not removed")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from account_grid where account = :id").param("id", id.value()).update();
    }

    private void insertGrids(AccountId id, Set<String> grids) {
        for (var grid : grids) {
            jdbc.sql("insert into account_grid (account, grid) values (:id, :grid)")
                    .param("id", id.value())
                    .param("grid", grid)
                    .update();
        }
    }

    /** Once the row's connection is back: who holds one must not wait for another. */
    private Account withGrids(Account account) {
        var grids =
                jdbc.sql("select grid from account_grid where account = :id")
                        .param("id", account.id().value())
                        .query((row, _) -> row.getString("grid"))
                        .set();
        return new Account(
                account.id(),
                account.name(),
                account.shownName(),
                account.role(),
                grids,
                account.access());
    }

    private Map<AccountId, Set<String>> allGrids() {
        var grids = new HashMap<AccountId, Set<String>>();
        jdbc.sql("select account, grid from account_grid")
                .query(row -> {
                    var id = new AccountId(row.getObject("account", UUID.class));
                    grids.computeIfAbsent(id, _ -> new HashSet<>()).add(row.getString("grid"));
                });
        return grids;
    }

    private Account account(ResultSet row, Set<String> grids) throws SQLException {
        var id = id(row);
        var name = row.getString("name");
        var shown =
                Optional.ofNullable(row.getBytes("shown_name"))
                        .map(sealed -> cipher.open(shownName(id), sealed))
                        .filter(clear -> !clear.isBlank());
        return new Account(
                id,
                name,
                shown.orElse(name),
                Role.valueOf(row.getString("role")),
                grids,
                new Account.Access(
                        row.getBoolean("locked"),
                        row.getBoolean("temporary_password"),
                        row.getLong("version")));
    }

    private static AccountId id(ResultSet row) throws SQLException {
        return new AccountId(row.getObject("id", UUID.class));
    }

    private byte[] sealed(AccountId id, String shownName) {
        return cipher.seal(shownName(id), shownName);
    }

    private static Field shownName(AccountId id) {
        return new Field("account", "shown_name", id.value());
    }
}
