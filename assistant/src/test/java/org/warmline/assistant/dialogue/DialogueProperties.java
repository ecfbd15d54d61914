package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;

/** Whatever a resident does, the call ends and no danger sign is lost. */
class DialogueProperties {

    private static final int BOUND = 150;

    private static final List<Phrase> GOODBYES_AFTER_DANGER =
            List.of(Phrase.BYE_AFTER_DANGER, Phrase.BYE_AFTER_DESPAIR, Phrase.BYE_SHORT);
    private static final List<Phrase> COLD_GOODBYES =
            List.of(
                    Phrase.BYE_DONE,
                    Phrase.BYE_LATER,
                    Phrase.BYE_REFUSED,
                    Phrase.BYE_WRONG_PERSON,
                    Phrase.BYE_CONDOLENCE,
                    Phrase.BYE_IN_HOSPITAL,
                    Phrase.BYE_INCOMPLETE,
                    Phrase.BYE_NOT_HEARD);
    private static final ResidentFacts A_RESIDENT =
            new ResidentFacts("王女士", "东湖街道办事处", Language.MANDARIN, 70, false);
    private static final Evidence SOMEWHERE = new Evidence(0, 0, 0.5);
    private static final List<String> RELATIVES = List.of("我是她女儿", "I'm her carer");
    private static final List<String> WORDS =
            List.of(
                    "哇",
                    "哇",
                    "哇",
                    "不是",
                    "no",
                    "你打错了",
                    "this is a bakery",
                    "我是她女儿",
                    "I'm her carer",
                    "I only speak English",
                    "我七岁",
                    "能说中文吗");

    @Property(tries = 400)
    void everyCallEndsAndNoDangerIsLost(
            @ForAll("inputs") List<Input> inputs,
            @ForAll Language language,
            @ForAll Set<Need> lacked,
            @ForAll boolean relativeReports,
            @ForAll @Size(min = 1) List<@IntRange(max = 8) Integer> sentencesHeard) {
        var resident =
                new ResidentFacts(
                        new ResidentFacts.Named("王女士", "东湖街道办事处", language),
                        Optional.empty(),
                        70,
                        relativeReports,
                        lacked);
        var moment = CallFixture.DIALOGUE.begin(CallFixture.SCRIPT, resident, LocalDate.EPOCH);
        var dangers = new ArrayList<Finding>();
        boolean letsIn = false;
        int turns = 0;
        while (!(moment.step() instanceof Step.Close)) {
            assertThat(turns).as("turns").isLessThan(BOUND);
            var input = answerFor(moment.step(), inputs.get(turns++ % inputs.size()));
            dangers.addAll(dangersIn(input));
            boolean known = moment.state().isIdentified();
            int heard = sentencesHeard.get(turns % sentencesHeard.size());
            moment =
                    CallFixture.DIALOGUE.next(
                            CallFixture.DIALOGUE.heardOnly(moment.state(), heard), input);
            if (!(input instanceof Input.Answered)) {
                letsIn = letsIn(input, relativeReports);
            }
            assertThat(known || letsIn || !moment.state().isIdentified()).as("%s", input).isTrue();
        }

        assertThatTheGoodbyeFits(moment);
        var conclusion = moment.state().conclusion();
        assertThat(dangers)
                .allSatisfy(danger ->
                        assertThat(conclusion.dangers()).anyMatch(kept -> kept.equals(danger)));
        if (conclusion.outcome().filter(Outcome.COMPLETED::equals).isPresent()) {
            assertThat(CallFixture.SCRIPT.questions())
                    .filteredOn(question -> question.required() && question.isAlwaysAsked())
                    .allSatisfy(question ->
                            assertThat(conclusion.items().get(question.kind()))
                                    .isIn(Item.ANSWERED, Item.NOT_UNDERSTOOD, Item.LEFT_TO_PERSON));
        }
    }

    /** After a danger, however the call ends, a person is promised and no other goodbye is said. */
    private static void assertThatTheGoodbyeFits(Moment last) {
        var conclusion = last.state().conclusion();
        if (conclusion.dangers().isEmpty()
                || conclusion.outcome().equals(Optional.of(Outcome.MACHINE))) {
            return;
        }
        var said = closing(last);
        var language = last.state().language();
        assertThat(GOODBYES_AFTER_DANGER)
                .anySatisfy(bye -> assertThat(said).endsWith(saying(bye, language)));
        assertThat(COLD_GOODBYES)
                .allSatisfy(bye -> assertThat(said).doesNotContain(saying(bye, language)[0]));
    }

    private static String[] saying(Phrase phrase, Language language) {
        return Phrases.load().say(language, phrase).toArray(String[]::new);
    }

    @Property(tries = 200)
    void nothingSaidOverTheGoodbyeIsLost(
            @ForAll("inputs") List<Input> inputs, @ForAll("words") Input.Said last) {
        var moment = CallFixture.DIALOGUE.begin(CallFixture.SCRIPT, A_RESIDENT, LocalDate.EPOCH);
        for (int turns = 0; !(moment.step() instanceof Step.Close); turns++) {
            var input = answerFor(moment.step(), inputs.get(turns % inputs.size()));
            moment = CallFixture.DIALOGUE.next(moment.state(), input);
        }
        var before = moment.state().conclusion();
        var meaning = last.meaning();

        var heard = CallFixture.DIALOGUE.overhear(moment.state(), meaning);
        var parting = CallFixture.DIALOGUE.parting(heard.state());

        var after = parting.state().conclusion();
        var said = closing(parting);
        assertThat(after.dangers()).containsAll(before.dangers()).containsAll(heard.atOnce());
        if (!heard.atOnce().isEmpty()) {
            assertThat(String.join("", said)).containsAnyOf("幺二零", "one two zero");
        }
        if (before.outcome().equals(Optional.of(Outcome.MACHINE))) {
            return;
        }
        boolean aPerson = meaning.wants(Intent.HUMAN);
        if (aPerson) {
            assertThat(after.outcome().orElseThrow())
                    .isIn(Outcome.HANDED_OVER, Outcome.WRONG_PERSON);
            assertThat(said).isNotEmpty();
        }
        if (meaning.asks() && !aPerson && !meaning.wants(Intent.WAIT_A_MOMENT)) {
            assertThat(after.unsettled().answered() > 0).isTrue();
        }
        assertThat(closing(CallFixture.DIALOGUE.parting(parting.state()))).isEmpty();
    }

    private static List<String> closing(Moment moment) {
        return ((Step.Close) moment.step()).say();
    }

    @Provide
    Arbitrary<Input.Said> words() {
        return said().map(Input.Said.class::cast);
    }

    /** A yes that is not taken back, or a relative where the record expects one. */
    private static boolean letsIn(Input input, boolean relativeReports) {
        return switch (input) {
            case Input.Keys(var digits) -> digits.equals("1");
            case Input.Said(var meaning) ->
                    meaning.yesNo().filter(Answer.YES::equals).isPresent()
                            || (relativeReports && RELATIVES.contains(meaning.said()));
            default -> false;
        };
    }

    private static Input answerFor(Step step, Input input) {
        boolean lookUp = step instanceof Step.LookUp;
        return lookUp ? new Input.Answered(Input.Basis.NOTHING, List.of()) : input;
    }

    private static List<Finding> dangersIn(Input input) {
        return input instanceof Input.Said(var meaning)
                ? meaning.findings().stream().filter(CallFixture::isDanger).toList()
                : List.of();
    }

    @Provide
    Arbitrary<List<Input>> inputs() {
        return Arbitraries.oneOf(
                        said(),
                        said(),
                        said(),
                        Arbitraries.of("1", "2", "9", "0", "385", "999", "#").map(Input.Keys::new),
                        Arbitraries.of(new Input.Silence(), new Input.Unintelligible()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Arbitrary<Input> said() {
        return finding()
                .list()
                .ofMaxSize(3)
                .flatMap(findings ->
                        Arbitraries.of(WORDS)
                                .map(words -> new Input.Said(new Meaning(words, findings))));
    }

    private static Arbitrary<Finding> finding() {
        return Arbitraries.oneOf(
                Arbitraries.of(Answer.class).map(it -> new Finding.YesNo(it, SOMEWHERE)),
                Arbitraries.of(Answer.YES).map(it -> new Finding.YesNo(it, SOMEWHERE)),
                Arbitraries.of(Intent.class).map(it -> new Finding.Wants(it, SOMEWHERE)),
                Arbitraries.integers()
                        .between(35, 42)
                        .map(it -> new Finding.Temperature(BodyTemperature.celsius(it), SOMEWHERE)),
                Arbitraries.of(Symptom.class)
                        .flatMap(symptom ->
                                Arbitraries.of(Polarity.class)
                                        .map(polarity ->
                                                new Finding.Complaint(
                                                        symptom, polarity, SOMEWHERE))),
                Arbitraries.of(HouseholdState.class)
                        .map(it -> new Finding.Household(it, SOMEWHERE)),
                Arbitraries.of(true, false).map(it -> new Finding.StayedHome(it, SOMEWHERE)),
                Arbitraries.of(Need.class).map(it -> new Finding.Lacks(it, SOMEWHERE)),
                Arbitraries.of(Distress.class).map(it -> new Finding.Burden(it, SOMEWHERE)),
                Arbitraries.just(new Finding.Question(SOMEWHERE)),
                Arbitraries.just(new Finding.CryForHelp(SOMEWHERE)));
    }
}
