package org.warmline.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.answer.Reading;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;

/**
 * What somebody says, or does not say, once a danger was named. Whoever was told to call an
 * ambulance and speaks of calling means that call and not ours; whoever says nothing any more may
 * not be able to.
 */
final class InDanger {

    /** So often we say it again before we leave the line to those who help. */
    private static final int RECALLS = 2;

    private final DialogueState state;
    private final Meaning meaning;

    InDanger(DialogueState state, Meaning meaning) {
        this.state = state;
        this.meaning = meaning;
    }

    /** True if we have said what is to be done, or say it again. */
    static boolean isRecalled(DialogueState state) {
        return !state.alarm().raised().isEmpty() && !state.alarm().isNewDue();
    }

    static boolean isGone(DialogueState state) {
        return state.course().silences() > RECALLS && !state.alarm().raised().isEmpty();
    }

    /** A conversation that is over ended in silence after a danger. */
    static boolean wentSilent(DialogueState state) {
        return state.isOver() && isGone(state);
    }

    /**
     * An ambulance was called or comes. Only that is a reason to leave: where nobody answered or
     * there is any other doubt, we stay and say the number again.
     */
    Optional<Move> aboutHelp() {
        if (helpComesWithTheSign()) {
            return Optional.of(new Move.LeaveToHelp());
        }
        boolean isSaid =
                state.alarm().physical()
                        && state.alarm().nothingNewDueButAmbulance()
                        && !tellsMore()
                        && !isAboutTheQuestion()
                        && Patterns.HELP_IS_COMING.find(meaning.said());
        if (!isSaid) {
            return Optional.empty();
        }
        boolean inDoubt = meaning.asks() || Patterns.HELP_IN_DOUBT.find(meaning.said());
        return inDoubt ? tellNumber() : Optional.of(new Move.LeaveToHelp());
    }

    /**
     * "I can't breathe, the ambulance is on its way": told to call again, they might. The words of
     * the sign itself are no doubt about the help.
     */
    private boolean helpComesWithTheSign() {
        if (state.alarm().due().isEmpty()
                || state.alarm().due().stream().anyMatch(Alarm::isDespair)
                || !state.alarm().physicalDue()
                || meaning.asks()) {
            return false;
        }
        var rest = new StringBuilder(meaning.said());
        for (var danger : meaning.dangers()) {
            var sign = danger.evidence();
            for (int i = sign.from(); i < Math.min(sign.to(), rest.length()); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        var words = rest.toString();
        return Patterns.AMBULANCE.find(words)
                && Patterns.HELP_IS_COMING.find(words)
                && !Patterns.HELP_IN_DOUBT.find(words);
    }

    /** To "are you vaccinated", 已经打了 speaks of no call. */
    private boolean isAboutTheQuestion() {
        return state.asked().twist() != Twist.CALLING
                && !Patterns.AMBULANCE.find(meaning.said())
                && isItem();
    }

    /** The emergency number is spoken of by its name. */
    Optional<Move> aboutTheNumber() {
        return state.alarm().physical() && !saysItAgain() && Patterns.AMBULANCE.find(meaning.said())
                ? tellNumber()
                : Optional.empty();
    }

    /**
     * The number was the answer to it; told over and over it would keep the rest from us. So it is
     * what answers the question that was open.
     */
    boolean saysItAgain() {
        return state.asked().twist() == Twist.CALLING
                && !meaning.asks()
                && meaning.findings().stream()
                        .anyMatch(finding ->
                                finding instanceof Finding.Complaint
                                        || finding instanceof Finding.Lacks);
    }

    /** A call is spoken of, or who could make it. */
    Optional<Move> aboutCalling() {
        boolean ours = meaning.wants(Intent.CALL_LATER) && Patterns.CALLING_US.find(meaning.said());
        boolean theirs =
                state.alarm().physical()
                        && !ours
                        && !tellsMore()
                        && !isItem()
                        && Patterns.CALLING_HELP.find(meaning.said());
        return theirs ? tellNumber() : Optional.empty();
    }

    /** Somebody else has the telephone, or a child, and knows of the danger: they can call. */
    Optional<Move> somebodyElse() {
        boolean toldBefore = state.alarm().advised() && state.alarm().physical();
        return toldBefore ? tellNumber() : Optional.empty();
    }

    private boolean tellsMore() {
        return meaning.findings().stream()
                .anyMatch(finding ->
                        !(finding instanceof Finding.Wants)
                                && !(finding instanceof Finding.YesNo)
                                && !(finding instanceof Finding.Question)
                                && !Alarm.isAmbulance(finding));
    }

    /** "I had it done" answers a question about a vaccination. */
    private boolean isItem() {
        return new Filing(state, meaning).read() instanceof Reading.Given;
    }

    /** What follows on the number: nobody who has heard it is kept on the line. */
    Move afterTheNumber(boolean fresh) {
        if (fresh) {
            return new Move.TellNumber();
        }
        if (meaning.asks()) {
            return new Move.LookUp(false);
        }
        if (meaning.wants(Intent.REPEAT) && state.asked().hasPatience()) {
            return new Move.TellNumber();
        }
        if (!tellsMore()) {
            return new Move.End(Outcome.INCOMPLETE);
        }
        return state.isIdentified() && !Agenda.isOpen(state, state.question())
                ? new Move.Settle(List.of())
                : new Move.AskOn(Twist.PLAIN);
    }

    private Optional<Move> tellNumber() {
        return Optional.of(
                state.asked().hasPatienceInDanger()
                        ? new Move.TellNumber()
                        : new Move.End(Outcome.INCOMPLETE));
    }
}
