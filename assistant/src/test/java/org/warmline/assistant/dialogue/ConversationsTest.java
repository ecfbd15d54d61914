package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.answer.Given.Status;
import org.warmline.assistant.answer.WrittenValue;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/**
 * Whole calls on made-up Questionnaires. In a file of {@code conversations}, the first line names
 * the Questionnaire and the language; a line with {@code <} is part of what we say next, one with
 * {@code >} is what the resident says or, in brackets, presses; {@code !} means that a person is
 * called at once; {@code =} is an answer that is kept, {@code :} how a question is left.
 */
class ConversationsTest {

    private static final Path HOME =
            Path.of("src/test/resources/org/warmline/assistant/dialogue/conversations");

    static Stream<Path> conversations() throws IOException {
        try (var files = Files.list(HOME)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void goesAsItIsWritten(Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        var heading = lines.getFirst().split(" ", 2);
        var call = new Call(heading[0], Language.ofTag(heading[1]));
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isBlank()) {
                call.play(
                        line.charAt(0),
                        line.substring(1).strip(),
                        file.getFileName() + ":" + (i + 1));
            }
        }
    }

    private static final class Call {

        private final Language language;
        private Moment moment;
        private boolean raised;

        Call(String questionnaire, Language language) throws IOException {
            this.language = language;
            var script =
                    Scripts.of(
                            Files.readString(
                                    Path.of(
                                            "src/test/resources/org/warmline/assistant/script/made-up",
                                            questionnaire + ".json")));
            assertThat(script.languages()).containsOnly(Language.values());
            var facts =
                    language == Language.MANDARIN
                            ? new ResidentFacts("王女士", "东湖街道办事处", language, 50, false)
                            : new ResidentFacts(
                                    "Ms Wang", "the street office", language, 50, false);
            moment = RandomCall.DIALOGUE.begin(script, facts, RandomCall.TODAY);
        }

        void play(char kind, String text, String where) {
            switch (kind) {
                case '<' -> assertThat(said()).as(where).contains(text);
                case '>' -> reply(text);
                case '!' -> assertThat(raised).as(where).isTrue();
                case '=' -> kept(text.split(" = ", 2), where);
                case ':' -> left(text.split(" = ", 2), where);
                case '#' -> {}
                default -> throw new AssertionError(where + ": " + text);
            }
        }

        private void reply(String text) {
            var state = moment.state();
            var input =
                    text.startsWith("[")
                            ? new Input.Keys(text.substring(1, text.length() - 1))
                            : text.equals("…")
                                    ? new Input.Silence()
                                    : new Input.Said(
                                            Understanding.standard()
                                                    .read(text, language, state.open()));
            moment = RandomCall.DIALOGUE.next(state, input);
            raised = !moment.atOnce().isEmpty();
        }

        private void kept(String[] answer, String where) {
            var given =
                    moment.state()
                            .answers()
                            .getOrDefault(
                                    answer[0], new Given(Status.NOT_KNOWN, List.of(), List.of()));
            var shown =
                    given.values().isEmpty()
                            ? given.status().name()
                            : String.join(
                                    " + ", given.values().stream().map(WrittenValue::of).toList());
            assertThat(shown).as(where).isEqualTo(answer[1]);
        }

        private void left(String[] item, String where) {
            var kind = new QuestionKind(item[0]);
            assertThat(String.valueOf(moment.state().conclusion().items().get(kind)))
                    .as(where)
                    .isEqualTo(item[1]);
        }

        private String said() {
            return switch (moment.step()) {
                case Step.Ask ask -> String.join(" ", ask.say());
                case Step.Close close -> String.join(" ", close.say());
                case Step.LookUp _ -> "";
            };
        }
    }
}
