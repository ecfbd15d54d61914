package org.warmline.assistant.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.account.AccountId;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;

/** Second factors in the database: secrets sealed, recovery codes as keyed hashes. */
final class FactorStore {

    record Factor(Totp totp, boolean confirmed) {}

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final LookupHash hash;

    FactorStore(JdbcClient jdbc, FieldCipher cipher, LookupHash hash) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.hash = hash;
    }

    Optional<Factor> find(AccountId account) {
        return jdbc.sql("select secret, confirmed from second_factor where account = :account")
                .param("account", account.value())
                .query((row, _) -> {
                    var secret = cipher.openBytes(field(account), row.getBytes("secret"));
                    return new Factor(new Totp(secret), row.getBoolean("confirmed"));
                })
                .optional();
    }

    boolean isConfirmed(AccountId account) {
        return jdbc.sql(
                                "select count(*) from second_factor where account = :account"
                                        + " and confirmed")
                        .param("account", account.value())
                        .query(Long.class)
                        .single()
                == 1;
    }

    List<AccountId> confirmed() {
        return jdbc.sql("select account from second_factor where confirmed")
                .query((row, _) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }

    /** Not yet confirmed. */
    void insert(AccountId account, byte[] secret) {
        jdbc.sql(
                        "insert into second_factor (account, secret, confirmed, used_step)"
                                + " values (:account, :secret, false, 0)")
                .param("account", account.value())
                .param("secret", cipher.seal(field(account), secret))
                .update();
    }

    void confirm(AccountId account) {
        jdbc.sql("update second_factor set confirmed = true where account = :account")
                .param("account", account.value())
                .update();
    }

    /** False if this code, or a later one, was used before. */
    boolean use(AccountId account, long step) {
        return jdbc.sql(
                                "update second_factor set used_step = :step"
                                        + " where account = :account and used_step < :step")
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    void delete(AccountId account) {
        deleteRecoveryCodes(account);
        jdbc.sql("delete from second_factor where account = :account")
                .param("account", account.value())
                .update();
    }

    void insertRecoveryCode(AccountId account, String code) {
        jdbc.sql("insert into recovery_code (account, hash) values (:account, :hash)")
                .param("account", account.value())
                .param("hash", hashed(account, code))
                .update();
    }

    /** False if there is no such code any more. */
    boolean useRecoveryCode(AccountId account, String code) {
        return jdbc.sql("delete from recovery_code where account = :account and hash = :hash")
                        .param("account", account.value())
                        .param("hash", hashed(account, code))
                        .update()
                == 1;
    }

    int recoveryCodesLeft(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    void deleteRecoveryCodes(AccountId account) {
        jdbc.sql("delete from recovery_code where account = :account")
                .param("account", account.value())
                .update();
    }

    private String hashed(AccountId account, String code) {
        return hash.of("recovery-code." + account, code);
    }

    private static Field field(AccountId account) {
        return new Field("second_factor", "secret", account.value());
    }
}
