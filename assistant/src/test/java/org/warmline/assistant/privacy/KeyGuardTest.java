package org.warmline.assistant.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.TestDatabase;

class KeyGuardTest {

    private static final Field PLACE = new Field("resident", "name", UUID.randomUUID());

    private final KeyGuard guard = new KeyGuard(JdbcClient.create(TestDatabase.h2()));

    @TempDir Path folder;

    @Test
    void theFirstStartMakesAKeyFileThatOnlyItsOwnerReads() throws IOException {
        guard.keys(keyFile());

        assertThat(Files.getPosixFilePermissions(keyFile().path()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theNextStartReadsWhatTheFirstHasSealed() {
        var sealed = new FieldCipher(guard.keys(keyFile())).seal(PLACE, "张桂兰");

        var next = new FieldCipher(guard.keys(keyFile()));

        assertThat(next.open(PLACE, sealed)).isEqualTo("张桂兰");
    }

    @Test
    void aMissingKeyFileStopsTheStartAndIsNotReplaced() throws IOException {
        guard.keys(keyFile());
        Files.delete(keyFile().path());

        assertRefused("is missing");

        assertThat(keyFile().path()).doesNotExist();
    }

    @Test
    void theKeyFileOfAnotherDatabaseStopsTheStart() throws IOException {
        guard.keys(keyFile());
        Files.delete(keyFile().path());
        keyFile().create();

        assertRefused("belongs to another database");
    }

    @Test
    void aDamagedKeyFileStopsTheStart() throws IOException {
        Files.writeString(keyFile().path(), "{\"id\": \"x\"");

        assertRefused("no key file");

        Files.writeString(keyFile().path(), "{\"id\": \"x\"}");

        assertRefused("no key file");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> guard.keys(keyFile()))
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(keyFile().path().toString())
                .hasMessageNotContaining("\n");
    }

    private KeyFile keyFile() {
        return new KeyFile(folder.resolve("warmline.keys"));
    }
}
