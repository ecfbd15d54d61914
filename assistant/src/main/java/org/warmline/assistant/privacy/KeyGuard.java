package org.warmline.assistant.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets the service start only with the key file that its database was begun with. A new key for an
 * old database would look like a healthy start and lose every name in it.
 */
final class KeyGuard {

    private static final byte[] PLACE = "key_check.sealed".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient jdbc;

    KeyGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws KeyFileException if the file is missing, unreadable or another one's
     */
    Keys keys(KeyFile file) {
        var check = check();
        if (!file.exists()) {
            if (check.isPresent()) {
                throw new KeyFileException(
                        "the key file of this database is missing: "
                                + file.path()
                                + " (put it back; without it nothing can be read)");
            }
            file.create();
        }
        var keys = file.read();
        if (check.isEmpty()) {
            remember(keys);
            check = check();
        }
        if (check.filter(sealed -> fits(keys, sealed)).isEmpty()) {
            throw new KeyFileException("this key file belongs to another database: " + file.path());
        }
        return keys;
    }

    /**
     * For a tool, which makes no key file.
     *
     * @throws KeyFileException if the file is missing, unreadable or another one's
     */
    Keys existing(KeyFile file) {
        var keys = file.read();
        if (check().filter(sealed -> fits(keys, sealed)).isEmpty()) {
            throw new KeyFileException("this key file belongs to another database: " + file.path());
        }
        return keys;
    }

    private Optional<byte[]> check() {
        return jdbc.sql("select sealed from key_check where id = 1")
                .query((row, _) -> row.getBytes("sealed"))
                .optional();
    }

    private void remember(Keys keys) {
        try {
            var sealed = keys.fields().encrypt(keys.id().getBytes(StandardCharsets.UTF_8), PLACE);
            jdbc.sql(
                            "insert into key_check (id, key_id, sealed) values (1, :key, :sealed)"
                                    + " on conflict do nothing")
                    .param("key", keys.id())
                    .param("sealed", sealed)
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt key_check.sealed", e);
        }
    }

    private static boolean fits(Keys keys, byte[] sealed) {
        try {
            var opened = keys.fields().decrypt(sealed, PLACE);
            return new String(opened, StandardCharsets.UTF_8).equals(keys.id());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
