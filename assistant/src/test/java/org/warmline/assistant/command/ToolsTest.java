package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools as somebody calls them, without the service. */
class ToolsTest {

    private static final String TWO_CASES =
            """
            {"id":"a","language":"zh-CN","asked":"temperature","said":"三十六度五","expect":{"temperature":36.5}}
            {"id":"b","language":"zh-CN","asked":"symptoms","said":"我胸口疼","expect":{"symptoms":{"chestPain":"present"}}}
            """;

    private final PrintStream terminal = System.out;
    private final PrintStream terminalForErrors = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheTerminalBack() {
        System.setOut(terminal);
        System.setErr(terminalForErrors);
    }

    @Test
    void modelsSaysThatTheBundledOnesAreNotForCalls() {
        assertThat(WarmlineCommand.run("models", "--data", folder.toString())).isZero();

        assertThat(printed()).contains("zh-CN", "en", "synthetic voices only");
    }

    @Test
    void understandingIsMeasuredAndPrintedAsOneJsonObject() throws Exception {
        assertThat(evaluateUnderstanding("--json")).isZero();

        assertThat(json().get("cases").asInt()).isEqualTo(2);
        assertThat(json().get("dangerRecall").asDouble()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--misheard, 3, --misheard is a share from 0 to 1: 3.0",
        "--seeds, 0, --seeds is at least 1: 0",
        "--top, 0, --top is at least 1: 0",
        "--threshold, 0, 'questions.tsv:2: no document none'"
    })
    void whatCannotBeMeasuredIsStatusTwo(String option, String value, String told)
            throws Exception {
        var documents = Files.writeString(folder.resolve("d.jsonl"), "");
        var questions =
                Files.writeString(
                        folder.resolve("questions.tsv"),
                        "qid\tdocid\tquestion\tanswer\n1\tnone\t问\t答\n");

        assertThat(
                        WarmlineCommand.run(
                                "evaluate",
                                "knowledge",
                                "--documents",
                                documents.toString(),
                                "--questions",
                                questions.toString(),
                                option,
                                value))
                .isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains(told);
    }

    @Test
    void aLimitThatIsBrokenIsStatusOne() throws Exception {
        assertThat(evaluateUnderstanding("--json", "--fail-if", "cases<3")).isEqualTo(1);

        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("cases<3");
    }

    @Test
    void whatIsSaidOverALineIsHeardAndUnderstood() throws Exception {
        assertThat(evaluateUnderstanding("--spoken", "--json", "--data", folder.toString()))
                .isZero();

        assertThat(json().get("cer").asDouble()).isLessThan(0.2);
        assertThat(json().get("dangerRecall").asDouble()).isEqualTo(1);
    }

    @Test
    void aDangerIsSaidByFiveVoicesOrMoreAndEverythingElseOnce() throws Exception {
        assertThat(evaluateUnderstanding("--spoken", "--json", "--data", folder.toString()))
                .isZero();

        var voices = json().get("voices").properties();
        assertThat(voices).hasSizeGreaterThanOrEqualTo(5);
        assertThat(json().get("cases").asInt()).isEqualTo(2);
        assertThat(json().get("spoken").asInt()).isEqualTo(voices.size() + 1);
        assertThat(voices).allSatisfy(voice -> assertThat(voice.getValue().has("cer")).isTrue());
    }

    @Test
    void oneVoiceCanSayEverything() throws Exception {
        assertThat(
                        evaluateUnderstanding(
                                "--spoken",
                                "--voice",
                                "old",
                                "--json",
                                "--data",
                                folder.toString()))
                .isZero();

        assertThat(json().get("cases").asInt()).isEqualTo(2);
        assertThat(json().get("voices").get("old").get("dangerRecall").asDouble()).isEqualTo(1);
    }

    @Test
    void aBadLineIsNamedWithItsFileAndNumber() throws Exception {
        var cases = folder.resolve("cases.jsonl");
        Files.writeString(cases, TWO_CASES + "{\"id\":\"c\"");

        assertThat(WarmlineCommand.run("evaluate", "understanding", "--cases", cases.toString()))
                .isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("cases.jsonl:3:");
        assertThat(printed()).isEmpty();
    }

    @Test
    void whatIsSpokenIsNotMisheardOnTopOfIt() throws Exception {
        assertThat(evaluateUnderstanding("--spoken", "--misheard", "0.1")).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("do not go together");
        assertThat(printed()).isEmpty();
    }

    @Test
    void checkLooksAtEverythingThatTheServiceWillNeed() {
        assertThat(WarmlineCommand.run("check", "--warmline.data=" + folder)).isZero();

        assertThat(printed()).contains("settings", "speech zh-CN", "carrier", "database  ", "H2");
    }

    @Test
    void theCheckFindsAChatThatOthersCouldReadOnTheWay() {
        assertThat(
                        WarmlineCommand.run(
                                "check",
                                "--warmline.chat.address=http://office.example",
                                "--warmline.data=" + folder))
                .isEqualTo(WarmlineCommand.BAD_INPUT);

        assertThat(printed()).contains("PROBLEM  web chat");
    }

    private int evaluateUnderstanding(String... options) throws Exception {
        var cases = folder.resolve("cases.jsonl");
        Files.writeString(cases, TWO_CASES);
        var arguments = new java.util.ArrayList<String>();
        arguments.addAll(
                java.util.List.of("evaluate", "understanding", "--cases", cases.toString()));
        arguments.addAll(java.util.List.of(options));
        return WarmlineCommand.run(arguments.toArray(String[]::new));
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(printed());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
