package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/** A call as a test reads it: the resident's lines, what we say, what is flagged. */
final class CallFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    static final Script SCRIPT = Scripts.daily();

    static final Dialogue DIALOGUE = new Dialogue(Phrases.load(), CallFixture::isDanger);

    private Moment moment;
    private final Language language;

    private CallFixture(ResidentFacts resident) {
        this.language = resident.language();
        this.moment = DIALOGUE.begin(SCRIPT, resident, DAY);
    }

    static CallFixture aCall() {
        return new CallFixture(new ResidentFacts("王女士", "东湖街道办事处", Language.MANDARIN, 71, false));
    }

    static CallFixture anEnglishCall() {
        return new CallFixture(
                new ResidentFacts("Ms Wang", "the street office", Language.ENGLISH, 30, false));
    }

    /** Of somebody who lacked something the day before, at the question about needs. */
    static CallFixture aCallAtTheNeeds(Language language, Need lacked) {
        boolean english = language == Language.ENGLISH;
        var call =
                new CallFixture(
                        new ResidentFacts(
                                new ResidentFacts.Named(
                                        english ? "Ms Wang" : "王女士",
                                        english ? "the street office" : "东湖街道办事处",
                                        language),
                                Optional.empty(),
                                50,
                                false,
                                Set.of(lacked)));
        var replies =
                english
                        ? List.of("yes it's me", "thirty six five", "no", "all well", "yes I did")
                        : List.of("是我", "三十六度五", "没哪儿不舒服", "家里人都好", "一直在家");
        replies.forEach(call::resident);
        return call;
    }

    /** Identity and temperature are done; the symptoms are asked. */
    static CallFixture aCallAtTheSymptoms() {
        return aCall().resident("是我").resident("三十六度五");
    }

    CallFixture resident(String words) {
        var read = Understanding.standard().read(words, language, moment.state().open());
        return gives(new Input.Said(read));
    }

    /** Over our words, of which only so many sentences were out. */
    CallFixture residentAfter(int sentences, String words) {
        heardOnly(sentences);
        return resident(words);
    }

    CallFixture heardOnly(int sentences) {
        var state = DIALOGUE.heardOnly(moment.state(), sentences);
        moment = new Moment(state, moment.step(), moment.atOnce());
        return this;
    }

    CallFixture gives(Input input) {
        moment = DIALOGUE.next(moment.state(), input);
        return this;
    }

    CallFixture silent() {
        return gives(new Input.Silence());
    }

    CallFixture presses(String keys) {
        return gives(new Input.Keys(keys));
    }

    CallFixture overheard(String words) {
        var read = Understanding.standard().read(words, language, QuestionKind.NONE);
        var overheard = DIALOGUE.overhear(moment.state(), read);
        moment = new Moment(overheard.state(), moment.step(), overheard.atOnce());
        return this;
    }

    CallFixture weSay(String part) {
        assertThat(words()).contains(part);
        return this;
    }

    CallFixture weDoNotSay(String part) {
        assertThat(words()).doesNotContain(part);
        return this;
    }

    CallFixture weAsk(QuestionKind kind) {
        assertThat(moment.step())
                .isInstanceOfSatisfying(
                        Step.Ask.class, ask -> assertThat(ask.kind()).isEqualTo(kind));
        return this;
    }

    CallFixture weHangUp(Outcome outcome) {
        assertThat(moment.step())
                .isInstanceOfSatisfying(
                        Step.Close.class, close -> assertThat(close.outcome()).isEqualTo(outcome));
        return this;
    }

    CallFixture flagged() {
        assertThat(moment.atOnce()).as("flags").isNotEmpty();
        return this;
    }

    CallFixture notFlagged() {
        assertThat(moment.atOnce()).as("flags").isEmpty();
        return this;
    }

    Manner manner() {
        return switch (moment.step()) {
            case Step.Ask ask -> ask.manner();
            case Step.Close close -> close.manner();
            case Step.LookUp _ -> throw new AssertionError("nothing is said");
        };
    }

    Moment moment() {
        return moment;
    }

    Conclusion conclusion() {
        return moment.state().conclusion();
    }

    private String words() {
        List<String> say =
                switch (moment.step()) {
                    case Step.Ask ask -> ask.say();
                    case Step.Close close -> close.say();
                    case Step.LookUp _ -> List.of();
                };
        return String.join(" ", say);
    }

    static boolean isDanger(Finding finding) {
        return switch (finding) {
            case Finding.Complaint complaint ->
                    complaint.symptom().isDangerSign() && complaint.polarity() == Polarity.PRESENT;
            case Finding.HouseholdDanger _, Finding.CryForHelp _, Finding.Grave _ -> true;
            case Finding.Burden burden -> burden.distress() == Distress.HIGH;
            default -> false;
        };
    }

    static Meaning meaning(Finding... findings) {
        return new Meaning("", List.of(findings));
    }
}
