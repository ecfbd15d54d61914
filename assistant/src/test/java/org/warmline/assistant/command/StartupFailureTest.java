package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who starts the service with something amiss: one clear line, status 2. */
class StartupFailureTest {

    private static final String ACCOUNT = "AC00000000000000000000000000000001";

    private final PrintStream terminal = System.err;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void listenToStandardError() {
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveStandardErrorBack() {
        System.setErr(terminal);
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(serve("--server.port=" + taken.getLocalPort())).isEqualTo(2);

            assertThat(lastLine()).contains("port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void whoStartsItTwiceIsToldSoBeforeAnythingElseIsTouched() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        try (var database =
                FileChannel.open(
                        data.resolve("warmline.mv.db"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            database.lock();
            assertThat(demonstrate("0")).isEqualTo(2);
            assertThat(lastLine()).contains("the database is in use by another Warmline");
        }
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(demonstrate("" + taken.getLocalPort())).isEqualTo(2);
            assertThat(lastLine()).contains("port " + taken.getLocalPort() + " is taken");
        }

        assertThat(data).isDirectoryNotContaining("glob:**/{network,*.trace.db}");
    }

    private int demonstrate(String port) {
        return WarmlineCommand.run(
                "serve", "--server.port=" + port, "--warmline.data=" + folder.resolve("data"));
    }

    @Test
    void aCorruptSettingIsNamed() {
        assertThat(serve("--warmline.telephony.lines=many")).isEqualTo(2);

        assertThat(lastLine()).contains("warmline.telephony.lines").contains("many");
    }

    @Test
    void aSettingOutOfItsRangeIsNamed() {
        assertThat(serve("--warmline.openings.an-hour=0")).isEqualTo(2);

        assertThat(lastLine()).contains("setting warmline.openings.an-hour: ");
    }

    @Test
    void aFolderThatIsNoModelIsNamed() throws Exception {
        var empty = Files.createDirectories(folder.resolve("no-model"));

        assertThat(serve("--warmline.telephony.speech.mandarin-model=" + empty)).isEqualTo(2);

        assertThat(lastLine()).contains("no-model");
    }

    @Test
    void realPeopleAreNotCalledWithAModelThatDoesNotUnderstandThem() {
        assertThat(
                        serve(
                                "--warmline.telephony.twilio.api-base=https://api.twilio.com",
                                "--warmline.telephony.public-base=https://office.example"))
                .isEqualTo(2);

        assertThat(lastLine()).contains("understands synthetic voices only");
    }

    private int serve(String... settings) {
        var all = new java.util.ArrayList<String>();
        all.add("serve");
        all.add("--server.port=0");
        all.add("--warmline.demo.enabled=false");
        all.add("--warmline.data=" + folder.resolve("data"));
        all.add("--warmline.telephony.public-base=http://127.0.0.1:1");
        all.add("--warmline.telephony.twilio.api-base=http://127.0.0.1:1");
        all.add("--warmline.telephony.twilio.account-sid=" + ACCOUNT);
        all.add("--warmline.telephony.twilio.auth-token=made-up-token-of-a-test");
        all.add("--warmline.telephony.twilio.from=+15005550006");
        for (var setting : settings) {
            var name = setting.substring(0, setting.indexOf('=') + 1);
            all.removeIf(earlier -> earlier.startsWith(name));
            all.add(setting);
        }
        return WarmlineCommand.run(all.toArray(String[]::new));
    }

    private String lastLine() {
        return errors.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("warmline:"))
                .reduce("", (_, last) -> last);
    }
}
