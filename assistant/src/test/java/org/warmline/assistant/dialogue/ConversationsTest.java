package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.answer.Given.Status;
import org.warmline.assistant.answer.WrittenValue;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/**
 * Whole calls, as they go. In a file of {@code conversations}, the first line names the
 * Questionnaire, or {@code daily} for ours, the language, and what is known of the resident ({@code
 * relative}, {@code age=8}, {@code lacked=food}). A line with {@code <} is part of what we say
 * next, {@code ~} is not; one with {@code >} is what the resident says or, in brackets, presses,
 * with {@code …} for silence, {@code ??} for a voice without words and {@code &} for a line that
 * drops; {@code %} is said over our goodbye, after which we say what follows from it; {@code ?} is
 * what a document says to a question. {@code @} is the open question, {@code $} how the call has
 * ended; {@code !} means that a person is called at once, {@code *} all flags at the end; {@code =}
 * is an answer that is kept, {@code +} a fact of the report, {@code :} how a question is left,
 * {@code #} a comment.
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
        var heading = List.of(lines.getFirst().split(" "));
        var call = new Call(heading);
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

        private Moment moment;
        private boolean raised;

        Call(List<String> heading) throws IOException {
            var script = script(heading.get(0));
            assertThat(script.languages()).containsOnly(Language.values());
            var facts = facts(Language.ofTag(heading.get(1)), heading);
            moment = RandomCall.DIALOGUE.begin(script, facts, RandomCall.TODAY);
        }

        private static Script script(String name) throws IOException {
            return name.equals("daily")
                    ? Scripts.daily()
                    : Scripts.of(
                            Files.readString(
                                    Path.of(
                                            "src/test/resources/org/warmline/assistant/script/made-up",
                                            name + ".json")));
        }

        private static ResidentFacts facts(Language language, List<String> known) {
            var chinese = new ResidentFacts.Named("王女士", "东湖街道办事处", Language.MANDARIN);
            var english = new ResidentFacts.Named("Ms Wang", "the street office", Language.ENGLISH);
            boolean inEnglish = language == Language.ENGLISH;
            return new ResidentFacts(
                    inEnglish ? english : chinese,
                    Optional.of(inEnglish ? chinese : english),
                    Integer.parseInt(value("age", known).orElse("50")),
                    known.contains("relative"),
                    value("lacked", known).stream()
                            .map(code -> Need.valueOf(code.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toSet()));
        }

        private static Optional<String> value(String key, List<String> known) {
            return known.stream()
                    .filter(it -> it.startsWith(key + "="))
                    .map(it -> it.substring(key.length() + 1))
                    .findFirst();
        }

        void play(char kind, String text, String line) {
            var where = line + " [" + said() + "]";
            switch (kind) {
                case '<' -> assertThat(said()).as(where).contains(text);
                case '~' -> assertThat(said()).as(where).doesNotContain(text);
                case '@' ->
                        assertThat(moment.state().asked().kind().name()).as(where).isEqualTo(text);
                case '$' ->
                        assertThat(moment.state().conclusion().outcome().map(Outcome::code))
                                .as(where)
                                .contains(text);
                case '*' -> assertThat(String.join(", ", flags())).as(where).isEqualTo(text);
                case '+' -> assertThat(facts()).as(where).contains(text);
                case '?' -> answered(text);
                case '&' -> follow(new Input.LineDropped());
                case '>' -> reply(text);
                case '%' -> overGoodbye(text);
                case '!' -> assertThat(raised).as(where).isTrue();
                case '=' -> kept(text.split(" = ", 2), where);
                case ':' -> left(text.split(" = ", 2), where);
                case '#' -> {}
                default -> throw new AssertionError(where + ": " + text);
            }
        }

        private void reply(String text) {
            var state = moment.state();
            if (text.startsWith("[")) {
                follow(new Input.Keys(text.substring(1, text.length() - 1)));
            } else if (text.equals("…")) {
                follow(new Input.Silence());
            } else if (text.equals("??")) {
                follow(new Input.Unintelligible());
            } else {
                follow(new Input.Said(read(text, state)));
            }
        }

        private static Meaning read(String text, DialogueState state) {
            var language = LanguageSpoken.of(text, state.language());
            return Understanding.standard().read(text, language, state.setting());
        }

        private void overGoodbye(String text) {
            var state = moment.state();
            assertThat(state.isOver()).isTrue();
            var heard = RandomCall.DIALOGUE.overhear(state, read(text, state));
            raised = !heard.atOnce().isEmpty();
            moment = RandomCall.DIALOGUE.parting(heard.state());
        }

        private void answered(String text) {
            assertThat(moment.step()).isInstanceOf(Step.LookUp.class);
            follow(
                    text.isEmpty()
                            ? new Input.Answered(Input.Basis.NOTHING, List.of())
                            : new Input.Answered(Input.Basis.DOCUMENT, List.of(text)));
        }

        private void follow(Input input) {
            moment = RandomCall.DIALOGUE.next(moment.state(), input);
            raised = !moment.atOnce().isEmpty();
        }

        private List<String> flags() {
            return Triage.with(Thresholds.STANDARD)
                    .judge(moment.state().conclusion(), Before.NOTHING)
                    .stream()
                    .map(it -> it.severity().code() + " " + it.reason().code())
                    .sorted()
                    .toList();
        }

        private List<String> facts() {
            var report = moment.state().conclusion().report();
            var facts = new ArrayList<String>();
            report.temperature().ifPresent(it -> facts.add("temperature " + it.celsius()));
            report.symptoms().forEach((it, how) -> facts.add(it.code() + " " + how.code()));
            report.stayedHome().ifPresent(it -> facts.add("stayedHome " + it));
            report.household().state().ifPresent(it -> facts.add("household " + it.code()));
            report.wellbeing().needs().forEach(it -> facts.add("needs " + it.code()));
            report.wellbeing().distress().ifPresent(it -> facts.add("distress " + it.code()));
            report.earlier().forEach(it -> facts.add("earlier " + it.what() + " " + it.was()));
            return facts;
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
