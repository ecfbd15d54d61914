package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.dialogue.MadeUpQuestionnaire.When;
import org.warmline.assistant.dialogue.RandomCall.Temper;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.ScriptQuestion;
import org.warmline.assistant.script.Scripts;

/** Whatever a Questionnaire holds and whatever a resident does, in both languages. */
class ScriptProperties {

    @Property(tries = 300)
    void everyCallEndsAndWhatIsOwedIsOwned(
            @ForAll long seed, @ForAll Temper.Kind temper, @ForAll Language language) {
        var madeUp = new MadeUpQuestionnaire(seed, false);
        var script = Scripts.read(madeUp.in(language)).script();
        if (script.isEmpty()) {
            return;
        }
        assertThat(script.get().languages()).contains(language);

        var call = new RandomCall(script.get(), language, seed, temper.temper()).run();

        var conclusion = call.conclusion();
        assertThat(conclusion.dangers()).containsAll(call.flagged());
        if (conclusion.outcome().filter(Outcome.COMPLETED::equals).isPresent()) {
            var answers = call.state().answers();
            madeUp.paths()
                    .forEach((linkId, path) -> {
                        var item = path.getLast();
                        var question = script.get().question(linkId);
                        if (item.required() && question.isPresent() && isEnabled(path, answers)) {
                            assertThat(conclusion.items().get(question.get().kind()))
                                    .as(linkId)
                                    .isIn(Item.ANSWERED, Item.NOT_UNDERSTOOD, Item.LEFT_TO_PERSON);
                        }
                    });
            script.get().besides().left().stream()
                    .filter(left ->
                            isEnabled(
                                    madeUp.paths().getOrDefault(left.linkId(), List.of()), answers))
                    .forEach(left ->
                            assertThat(conclusion.items())
                                    .containsEntry(left.kind(), Item.LEFT_TO_PERSON));
        }
    }

    @Property(tries = 300)
    void whatIsNotEnabledIsNeverAsked(
            @ForAll long seed, @ForAll Temper.Kind temper, @ForAll Language language) {
        var madeUp = new MadeUpQuestionnaire(seed, false);
        var script = Scripts.read(madeUp.in(language)).script();
        if (script.isEmpty()) {
            return;
        }
        var paths = madeUp.paths();

        new RandomCall(script.get(), language, seed, temper.temper())
                .watching((question, state) -> {
                    var path = paths.get(question.terms().linkId());
                    if (path != null) {
                        assertThat(isEnabled(path, state.answers()))
                                .as(question.terms().linkId() + " of " + madeUp.json())
                                .isTrue();
                    }
                })
                .run();
    }

    @Property(tries = 300)
    void answersFitTheirItems(@ForAll long seed, @ForAll Language language) {
        var script = Scripts.read(new MadeUpQuestionnaire(seed, false).in(language)).script();
        if (script.isEmpty()) {
            return;
        }

        var call = new RandomCall(script.get(), language, seed, Temper.USUAL).run();

        call.state()
                .answers()
                .forEach((linkId, given) -> {
                    var question = script.get().question(linkId).orElseThrow();
                    assertThat(given.values()).allMatch(value -> fits(value, question));
                    if (!question.terms().repeats()) {
                        assertThat(given.values()).hasSizeLessThanOrEqualTo(1);
                    }
                });
    }

    @Property(tries = 300)
    void aBrokenOneIsReportedAndNoCallBreaks(
            @ForAll long seed, @ForAll Temper.Kind temper, @ForAll Language language) {
        var reading = Scripts.read(new MadeUpQuestionnaire(seed, true).in(language));

        if (reading.script().isEmpty()) {
            assertThat(reading.report().reason()).isNotBlank();
        } else {
            new RandomCall(reading.script().get(), language, seed, temper.temper()).run();
        }
    }

    @Property(tries = 200)
    void aFileThatIsCutOffOrMixedUpIsReported(@ForAll long seed) {
        var json = new MadeUpQuestionnaire(seed, true).json();
        int cut = (int) Math.floorMod(seed, (long) json.length());

        assertThat(Scripts.read(json.substring(0, cut)).report()).isNotNull();
        assertThat(Scripts.read(json.replace("\"item\":[", "\"item\":[7,null,\"x\",")).report())
                .isNotNull();
        assertThat(Scripts.read(json.replace("\"text\":\"", "\"text\":{\"a\":\"")).report())
                .isNotNull();
    }

    private static boolean fits(Value value, ScriptQuestion question) {
        return switch (question.expected()) {
            case Expected.YesNo _ -> value instanceof Value.Truth;
            case Expected.Amount amount ->
                    value instanceof Value.Amount(var number, _)
                            && (!amount.whole() || number.scale() <= 0);
            case Expected.Date _ -> value instanceof Value.Date;
            case Expected.Moment _ -> value instanceof Value.Moment || value instanceof Value.Date;
            case Expected.Time _ -> value instanceof Value.Time;
            case Expected.Choice choice ->
                    choice.options().stream().anyMatch(option -> option.value().equals(value))
                            || (choice.open() && value instanceof Value.Words);
            case Expected.Words _ -> value instanceof Value.Words;
            case Expected.Told _ -> true;
        };
    }

    /** FHIR's rules once more, so that no mistake is made twice. */
    private static boolean isEnabled(
            List<MadeUpQuestionnaire.Item> path, Map<String, Given> answers) {
        for (int i = 0; i < path.size(); i++) {
            var item = path.get(i);
            boolean holds =
                    item.when().isEmpty()
                            || (item.any()
                                    ? item.when().stream().anyMatch(when -> holds(when, answers))
                                    : item.when().stream().allMatch(when -> holds(when, answers)));
            boolean isQuestion = !item.type().equals("group") && !item.type().equals("attachment");
            boolean answered =
                    i == path.size() - 1
                            || !isQuestion
                            || !values(item.linkId(), answers).isEmpty();
            if (!holds || !answered) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(When when, Map<String, Given> answers) {
        var values = values(when.question(), answers);
        if (when.operator().equals("exists")) {
            return values.isEmpty() != ((Value.Truth) when.value()).yes();
        }
        return values.stream().anyMatch(value -> compares(value, when));
    }

    private static boolean compares(Value value, When when) {
        boolean equal =
                (value instanceof Value.Coded(_, var code, _)
                                && when.value() instanceof Value.Coded(_, var other, _))
                        ? code.equals(other)
                        : value.equals(when.value());
        if (when.operator().equals("=")) {
            return equal;
        }
        if (when.operator().equals("!=")) {
            return !equal;
        }
        if (!(value instanceof Value.Amount(var one, _))
                || !(when.value() instanceof Value.Amount(var other, _))) {
            return false;
        }
        int order = one.compareTo(other);
        return switch (when.operator()) {
            case ">" -> order > 0;
            case "<" -> order < 0;
            case ">=" -> order >= 0;
            default -> order <= 0;
        };
    }

    private static List<Value> values(String linkId, Map<String, Given> answers) {
        var given = answers.get(linkId);
        return given == null ? List.of() : given.values();
    }
}
