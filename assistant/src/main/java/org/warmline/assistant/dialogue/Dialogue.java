package org.warmline.assistant.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.warmline.assistant.health.Limits;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;

/**
 * A follow-up conversation, one step at a time. Pure and without memory of its own: any number of
 * calls may share one.
 *
 * <p>A danger sign comes back in {@link Moment#atOnce()} of the very reply that holds it, whatever
 * else that reply does, and the next words say what to do about it.
 */
public final class Dialogue {

    private static final String OTHER_LANGUAGE = "9";
    private static final String AMBULANCE = "120";

    private final Predicate<Finding> danger;
    private final Function<LocalDate, Limits> limits;
    private final Stage stage;
    private final Curtain curtain;
    private final boolean written;

    /** With the figures of an office that has set none. */
    public Dialogue(Phrases phrases, Predicate<Finding> danger) {
        this(phrases, danger, _ -> Limits.STANDARD);
    }

    /**
     * @param danger which findings need a person now; triage knows
     * @param limits the figures in force on the day of a conversation
     */
    public Dialogue(
            Phrases phrases, Predicate<Finding> danger, Function<LocalDate, Limits> limits) {
        this.danger = danger;
        this.limits = limits;
        var speaker = new Speaker(phrases);
        this.curtain = new Curtain(speaker);
        this.stage = new Stage(speaker, curtain);
        this.written = phrases.areWritten();
    }

    /**
     * Somebody picked up: who calls, that it is a machine, that it records, and whom it seeks.
     *
     * @param today from which a resident's "yesterday" is counted
     */
    public Moment begin(Script script, ResidentFacts resident, LocalDate today) {
        return begin(script, resident, today, List.of());
    }

    /**
     * As above.
     *
     * @param owed sentences that answer what the resident asked in an earlier call; said once the
     *     resident is known and the script is through, unless there is danger
     */
    public Moment begin(Script script, ResidentFacts resident, LocalDate today, List<String> owed) {
        return stage.open(
                DialogueState.start(script, resident, today, owed).with(limits.apply(today)));
    }

    /** As above, with somebody who has shown in another way to be the resident: no greeting. */
    public Moment beginConfirmed(Script script, ResidentFacts resident, LocalDate today) {
        return stage.confirmed(
                DialogueState.start(script, resident, today, List.of()).with(limits.apply(today)));
    }

    /** What somebody who writes may just tap; in their words, nothing that is not offered. */
    public List<Suggestion> suggestions(DialogueState state) {
        return written && !state.isOver() ? new Suggestions(state).all() : List.of();
    }

    /**
     * What follows on an input. When the conversation is over, every input gives a {@link
     * Step.Close} with nothing to say, or with the advice that a danger sign calls for.
     */
    public Moment next(DialogueState state, Input input) {
        return switch (input) {
            case Input.Said(var meaning) -> said(spoken(state), meaning);
            case Input.Keys(var digits) ->
                    ItemKeys.read(state, digits)
                            .map(meaning -> said(spoken(state), meaning))
                            .orElseGet(() -> otherKeys(spoken(state), digits));
            case Input.Silence() -> noWords(state, Phrase.STILL_THERE);
            case Input.Unintelligible() -> noWords(state, Phrase.NOT_HEARD);
            case Input.LineDropped() -> curtain.cutOff(state, Outcome.INCOMPLETE);
            case Input.MachineAnswered() ->
                    state.isIdentified()
                            ? play(state, new Move.Brief(List.of()))
                            : curtain.cutOff(state, Outcome.MACHINE);
            case Input.Answered answered -> stage.answered(state, answered);
        };
    }

    /**
     * Takes words that are no reply. They may come as a reply later; that does no harm.
     *
     * @param heard read without an open question, or against it if they answer it
     */
    public Overheard overhear(DialogueState state, Meaning heard) {
        var meaning = state.isOver() ? heard : new Filing(state, heard).implied();
        var fresh = fresh(state, meaning);
        var kept = meanwhile(state, meaning).with(state.memory().hear(meaning));
        var alarmed = kept.with(kept.alarm().with(fresh));
        return new Overheard(
                state.isOver() ? new Late(state, alarmed, meaning).kept() : alarmed, fresh);
    }

    /**
     * Takes note that somebody spoke over the words of the last step, so that they were not heard
     * to their end. What a danger calls for is said again then, before anything else.
     *
     * @param sentences how many of them were heard
     */
    public DialogueState heardOnly(DialogueState state, int sentences) {
        return state.with(state.alarm().heardOnly(sentences));
    }

    /** True if our last words say what to do in a danger, and no other waits to be spoken of. */
    public boolean isAdvising(DialogueState state) {
        return !state.alarm().told().isEmpty() && state.alarm().due().isEmpty();
    }

    /**
     * Where a conversation goes back to when a reply turns out to be longer than what we took for
     * the whole of it. There is no way back from a danger that is new with it, a question or an end
     * that came of it.
     *
     * @param before as it was when the reply was taken
     * @param state as it is now
     */
    public Optional<DialogueState> back(DialogueState before, DialogueState state) {
        boolean mayGoBack =
                !state.isOver()
                        && state.alarm().raised().equals(before.alarm().raised())
                        && !before.alarm().isNewDue()
                        && state.queries().equals(before.queries())
                        && state.language() == before.language();
        return mayGoBack
                ? Optional.of(before.with(before.alarm().spokenOverLike(state.alarm())))
                : Optional.empty();
    }

    /** Takes a key while a question is looked up. */
    public DialogueState pressed(DialogueState state, char key) {
        return state.queries()
                .pending()
                .map(pending -> state.with(state.queries().with(pending.press(key))))
                .orElse(state);
    }

    /**
     * What follows on words or keys that came while a question was looked up, if they do not wait
     * for its answer: whoever wants a person, or no call, gets that, and the answer from a person.
     */
    public Optional<Moment> insteadOfAnswer(DialogueState state) {
        return state.queries()
                .pending()
                .flatMap(pending ->
                        pending.instead(state.alarm().physical())
                                .map(input -> next(leftToAPerson(state, pending), input)));
    }

    /**
     * The last words are out: what has to be said all the same to what came meanwhile. Said once;
     * there is nothing in it if nothing came that calls for it.
     */
    public Moment parting(DialogueState state) {
        return curtain.parting(state);
    }

    /**
     * The same conversation in another language, which the resident turns out to speak: everything
     * that is said from now on. It stays as it is where the script cannot be asked in it.
     */
    public DialogueState inLanguage(DialogueState state, Language language) {
        return state.script().languages().contains(language)
                ? state.with(state.resident().in(language))
                : state;
    }

    private static DialogueState leftToAPerson(DialogueState state, Pending pending) {
        return state.with(state.queries().handOver(pending.question()));
    }

    private static DialogueState meanwhile(DialogueState state, Meaning meaning) {
        return state.queries()
                .pending()
                .map(pending -> state.with(state.queries().with(pending.hear(meaning))))
                .orElse(state);
    }

    private Moment said(DialogueState heldIn, Meaning words) {
        var meaning = new ToTheAlarm(heldIn, words).answersOnly();
        var spokenTo = inLanguage(heldIn, LanguageSpoken.of(meaning.said(), heldIn.language()));
        var before = spokenTo.with(spokenTo.alarm().heard());
        boolean due = before.alarm().isNewDue();
        var heard = overhear(before, meaning);
        var state = new Filing(heard.state(), meaning).filed();
        if (state.isOver()) {
            return new Moment(state, curtain.afterTheEnd(state), heard.atOnce());
        }
        var move = new Replies(state, meaning, due || !heard.atOnce().isEmpty()).move();
        var moment = stage.play(stage.attuned(state, meaning), move, meaning);
        return new Moment(moment.state(), moment.step(), heard.atOnce());
    }

    /** Nine is for the other language, where it answers nothing. */
    private Moment otherKeys(DialogueState state, String digits) {
        var other = inLanguage(state, Speaker.other(state.language()));
        boolean wanted = digits.equals(OTHER_LANGUAGE) && other.language() != state.language();
        if (digits.equals(AMBULANCE) && state.alarm().physical() && !state.isOver()) {
            return play(state, new Move.TellNumber());
        }
        return wanted
                ? play(other, new Move.Again(Phrase.LANGUAGE_NOW))
                : play(state, new Move.Fail(Phrase.KEYS_WRONG));
    }

    /** Whoever is in danger and says nothing that can be made out may need help to speak at all. */
    private Moment noWords(DialogueState state, Phrase lead) {
        if (InDanger.isRecalled(state)) {
            return play(state.with(state.course().silent()), new Move.Recall(lead));
        }
        boolean silence = lead == Phrase.STILL_THERE && state.alarm().raised().isEmpty();
        return play(
                silence ? state.with(state.course().silent()) : spoken(state), new Move.Fail(lead));
    }

    private Moment play(DialogueState state, Move move) {
        return state.isOver()
                ? new Moment(state, curtain.afterTheEnd(state))
                : stage.play(state, move, new Meaning("", List.of()));
    }

    private static DialogueState spoken(DialogueState state) {
        return state.with(state.course().spoken());
    }

    private List<Finding> fresh(DialogueState state, Meaning meaning) {
        boolean cry = meaning.all(Finding.CryForHelp.class).findAny().isPresent();
        return meaning.findings().stream()
                .filter(finding -> danger.test(finding) || (cry && isAmbulance(finding)))
                .filter(finding -> !state.alarm().knows(finding))
                .toList();
    }

    // It tells a call for an ambulance from a bare cry.
    private static boolean isAmbulance(Finding finding) {
        return finding instanceof Finding.Lacks lacks && lacks.need() == Need.MEDICAL_VISIT;
    }
}
