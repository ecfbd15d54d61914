package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import tools.jackson.databind.json.JsonMapper;

class AuditVerifyCommandTest {

    private final PrintStream terminal = System.out;
    private final PrintStream terminalForErrors = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");
    private String head = "";

    @BeforeEach
    void threeEntriesAreOnTheTrail() throws Exception {
        withDatabase(casework -> {
            for (int n = 1; n <= 3; n++) {
                trail(casework).record(new Actor("zhao"), "test.record", "entry");
            }
            head = trail(casework).head().toString();
        });
        Files.createDirectories(folder.resolve("keys"));
        Files.copy(folder.resolve("keys.json"), folder.resolve("keys").resolve("warmline.keys"));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheTerminalBack() {
        System.setOut(terminal);
        System.setErr(terminalForErrors);
    }

    @Test
    void aWholeTrailIsSaidToBeWhole() {
        assertThat(verify()).isZero();

        assertThat(printed()).contains("whole: 3 entries", head);
    }

    @Test
    void asJsonItIsOneObject() {
        assertThat(verify("--json")).isZero();

        var json = JsonMapper.builder().build().readTree(printed());
        assertThat(json.get("whole").asBoolean()).isTrue();
        assertThat(json.get("entries").asInt()).isEqualTo(3);
        assertThat(json.get("head").asString()).isEqualTo(head);
    }

    @Test
    void aBrokenTrailGivesStatusOneAndTheNumber() {
        withDatabase(casework ->
                casework.jdbc()
                        .sql("update audit_entry set actor = 'qian' where seq = 2")
                        .update());

        assertThat(verify()).isEqualTo(1);

        assertThat(printed()).contains("BROKEN at entry 2");
    }

    @Test
    void aHeadThatWasNotedDownShowsWhatWasCutOff() {
        withDatabase(casework -> {
            casework.jdbc().sql("delete from audit_entry where seq = 3").update();
            casework.jdbc()
                    .sql(
                            "update audit_head set seq = 2,"
                                    + " hash = (select hash from audit_entry where seq = 2)")
                    .update();
        });
        assertThat(verify()).isZero();

        assertThat(verify("--head", head)).isEqualTo(1);

        assertThat(printed()).contains("BROKEN at entry 3");
    }

    @Test
    void aHeadThatIsNoneIsBadInput() {
        assertThat(verify("--head", "3:abc")).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("--head takes")
                .hasLineCount(1);
    }

    @Test
    void aDatabaseThatAServiceHasOpenIsSaidPlainly() throws Exception {
        var file = folder.resolve("warmline.mv.db");
        try (var held = FileChannel.open(file, StandardOpenOption.WRITE);
                var _ = held.lock()) {
            assertThat(verify()).isEqualTo(2);
        }

        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("running Warmline", "/audit")
                .hasLineCount(1);
    }

    @Test
    void withoutTheKeyFileNothingIsSaidOfTheTrail() throws Exception {
        Files.delete(folder.resolve("keys").resolve("warmline.keys"));

        assertThat(verify()).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("key file").hasLineCount(1);
        assertThat(folder.resolve("keys").resolve("warmline.keys")).doesNotExist();
    }

    private int verify(String... options) {
        var arguments = new ArrayList<>(List.of("audit", "verify"));
        arguments.addAll(List.of(options));
        arguments.add("--warmline.data=" + folder);
        arguments.add(
                "--spring.datasource.url=jdbc:h2:file:"
                        + folder.resolve("warmline")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        return WarmlineCommand.run(arguments.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void withDatabase(Consumer<CaseworkFixture> work) {
        var pool = TestDatabase.h2File(folder.resolve("warmline"));
        try (var casework = CaseworkFixture.over(pool, folder)) {
            work.accept(casework);
        } finally {
            pool.dispose();
        }
    }

    private static AuditTrail trail(CaseworkFixture casework) {
        return casework.the(AuditTrail.class);
    }
}
