package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DataFolderInitializerTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aNewFolderIsItsOwnersOnly() throws Exception {
        var data = folder.resolve("warmline-data");

        DataFolderInitializer.shut(data);

        assertThat(permissions(data)).isEqualTo("rwx------");
    }

    @Test
    void otherAccountsLoseTheirRightsToAnOldOneAndAGroupKeepsWhatItWasGranted() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataFolderInitializer.shut(folder);

        assertThat(permissions(folder)).isEqualTo("rwxr-x---");
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
