package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LauncherTest {

    private static final int JAVA_17 = 61;

    @Test
    void aJava17CanReadTheLauncherSoThatItCanLookForANewerOne() throws Exception {
        var file = Objects.requireNonNull(Launcher.class.getResourceAsStream("Launcher.class"));
        try (var bytes = new DataInputStream(file)) {
            bytes.skipNBytes(6);
            assertThat(bytes.readUnsignedShort()).isEqualTo(JAVA_17);
        }
    }
}
