package org.warmline.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Reading;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;

/** A reply to the move that it calls for. Wishes about the call itself come first. */
final class Replies {

    private final DialogueState state;
    private final Meaning meaning;
    private final boolean fresh;

    /**
     * @param fresh true if the reply holds a danger sign that is new
     */
    Replies(DialogueState state, Meaning meaning, boolean fresh) {
        this.state = state;
        this.meaning = meaning;
        this.fresh = fresh;
    }

    Move move() {
        if (meaning.wants(Intent.HUMAN) || tellsOfViolence()) {
            return new Move.End(Outcome.HANDED_OVER);
        }
        if (!state.isIdentified() && !fresh && Patterns.ANNOUNCEMENTS.find(meaning.said())) {
            return new Move.End(Outcome.MACHINE);
        }
        var parting = parting();
        if (parting.isPresent()) {
            return parting.get();
        }
        var inDanger = new InDanger(state, meaning);
        var number = inDanger.aboutHelp().or(inDanger::aboutTheNumber);
        if (number.isPresent()) {
            return number.get();
        }
        if (isAnswerAllTheSame()) {
            return toQuestion();
        }
        if (meaning.wants(Intent.REFUSE)) {
            return new Move.End(Outcome.REFUSED);
        }
        var calling = inDanger.aboutCalling();
        if (calling.isPresent()) {
            return calling.get();
        }
        if (meaning.wants(Intent.CALL_LATER)) {
            return new Move.End(Outcome.CALL_LATER);
        }
        if (state.isIdentified() && inDanger.saysItAgain()) {
            return toQuestion();
        }
        if (state.asked().twist() == Twist.CALLING) {
            return inDanger.afterTheNumber(fresh);
        }
        return state.isIdentified() ? toQuestion() : toIdentity();
    }

    /** They may not be alone: a person is what they need, and no more questions. */
    private boolean tellsOfViolence() {
        return state.alarm().due().stream().anyMatch(Alarm::isViolence);
    }

    /**
     * Whoever would rather not say this one thing has not refused the call, and whoever answers a
     * question about time with a time does not ask to be called then.
     */
    private boolean isAnswerAllTheSame() {
        if (!state.isIdentified() || !state.question().isOfAnyKind()) {
            return false;
        }
        return switch (new Filing(state, meaning).read()) {
            case Reading.Declined() -> true;
            case Reading.Given _ ->
                    switch (state.question().expected()) {
                        case Expected.Date _, Expected.Moment _, Expected.Time _ ->
                                !Patterns.CALLING.find(meaning.said());
                        default -> false;
                    };
            case Reading.NotKnown(), Reading.Implausible(), Reading.Nothing() -> false;
        };
    }

    /** The one whom we ask for cannot be asked any more, which ends everything else. */
    private Optional<Move> parting() {
        boolean spokenWith = state.isIdentified() && !meaning.wants(Intent.WRONG_PERSON);
        if (spokenWith || fresh || isOfOwnKin()) {
            return Optional.empty();
        }
        return Parting.in(meaning.said()).map(Move.Part::new);
    }

    /** "It is me; my husband has died." */
    private boolean isOfOwnKin() {
        return meaning.yesNo().filter(Answer.YES::equals).isPresent()
                && Patterns.OF_ONESELF.find(meaning.said());
    }

    private Move toIdentity() {
        if (isBeyondOurCall()) {
            return new Move.End(Outcome.HANDED_OVER);
        }
        if (isChildSpeaking()) {
            return state.asked().hasPatience()
                    ? new Move.Wait(Phrase.FETCH_AN_ADULT)
                    : new Move.End(Outcome.WRONG_PERSON);
        }
        if (meaning.wants(Intent.WAIT_A_MOMENT)) {
            return new Move.Wait(Phrase.IDENTITY_AGAIN);
        }
        var reporter = new Reporter(state, meaning);
        if (reporter.reports()) {
            return confirmed();
        }
        if (reporter.isSomebodyElse() && !reporter.mayReport()) {
            return new InDanger(state, meaning)
                    .somebodyElse()
                    .orElseGet(() -> new Move.End(Outcome.WRONG_PERSON));
        }
        if (reporter.isSomebodyElse()) {
            return new Move.AskOn(Twist.FOR_WHOM);
        }
        if (meaning.yesNo().filter(Answer.YES::equals).isPresent()) {
            return confirmed();
        }
        if (asks()) {
            return new Move.LookUp(false);
        }
        if (meaning.wants(Intent.GOODBYE)) {
            return new Move.End(Outcome.INCOMPLETE);
        }
        return aside().orElseGet(() -> new Move.Fail(Phrase.NOT_HEARD));
    }

    /**
     * The resident cannot speak on a telephone, or "has gone", which may mean that they have died:
     * a person rings, and nobody else is asked or taken for the resident.
     */
    private boolean isBeyondOurCall() {
        boolean cannot =
                Patterns.CANNOT_SPEAK.find(meaning.said()) && !state.resident().relativeReports();
        return !isOfOwnKin() && (cannot || Patterns.GONE.find(meaning.said()));
    }

    private Move confirmed() {
        return asks() ? new Move.LookUp(true) : new Move.Settle(List.of());
    }

    /** One who says so, or the resident, if that is a child and no relative answers for it. */
    private boolean isChildSpeaking() {
        boolean isResident =
                state.resident().isChild()
                        && !state.resident().relativeReports()
                        && meaning.yesNo().filter(Answer.YES::equals).isPresent();
        return isResident || Patterns.CHILDREN.find(meaning.said());
    }

    private Move toQuestion() {
        var answer =
                state.question().isOfAnyKind() && state.asked().twist() != Twist.WHICH
                        ? new ReplyToItem(state, meaning).move()
                        : new ReplyToQuestion(state, meaning).move();
        boolean settled = answer.filter(Move.Settle.class::isInstance).isPresent();
        if (asks() && !(asksAgainAtTheEnd() && settled)) {
            return new Move.LookUp(settled && !isQuestionTime());
        }
        if (meaning.wants(Intent.WAIT_A_MOMENT) && !settled) {
            return new Move.Wait(Phrase.TAKE_YOUR_TIME);
        }
        if (meaning.wants(Intent.GOODBYE) && !settled) {
            return new Move.End(Outcome.INCOMPLETE);
        }
        if (meaning.wants(Intent.WRONG_PERSON) && !settled) {
            return new Reporter(state, meaning).reports()
                    ? new Move.Brief(List.of())
                    : new InDanger(state, meaning)
                            .somebodyElse()
                            .orElseGet(() -> new Move.End(Outcome.WRONG_PERSON));
        }
        if (answer.isEmpty() && meaning.all(Finding.Perhaps.class).findAny().isPresent()) {
            return new Move.AskAbout();
        }
        return answer.or(this::aside).orElseGet(() -> new Move.Fail(Phrase.NOT_HEARD));
    }

    /** No answer, but no failure either. */
    private Optional<Move> aside() {
        if (meaning.wants(Intent.SLOWER)) {
            return Optional.of(new Move.Again(Phrase.SLOWER_NOW));
        }
        if (meaning.wants(Intent.LOUDER)) {
            return Optional.of(new Move.Again(Phrase.LOUDER_NOW));
        }
        if (meaning.wants(Intent.REPEAT) || wasNotCaught()) {
            return Optional.of(new Move.Again(Phrase.SAY_AGAIN));
        }
        if (isAboutTheLanguage()) {
            return Optional.of(new Move.Again(Phrase.LANGUAGE_NOW));
        }
        if (meaning.wants(Intent.ABUSE) && state.alarm().raised().isEmpty()) {
            return Optional.of(new Move.Brief(List.of(Phrase.CALM)));
        }
        if (fresh
                || meaning.wants(Intent.ABUSE)
                || meaning.wants(Intent.GREETING)
                || meaning.wants(Intent.THANKS)) {
            return Optional.of(new Move.Brief(List.of()));
        }
        if (isMadeLittleOf()) {
            return Optional.of(new Move.Brief(List.of(Phrase.DANGER_STANDS)));
        }
        boolean saidSomething =
                meaning.findings().stream()
                        .anyMatch(finding ->
                                !(finding instanceof Finding.Wants)
                                        && !(finding instanceof Finding.YesNo));
        return saidSomething && state.isIdentified()
                ? Optional.of(new Move.Brief(List.of(Phrase.NOTED)))
                : Optional.empty();
    }

    /** "Can you speak English?" is answered by doing so, "what?" by saying it again. */
    private boolean asks() {
        return meaning.asks() && !isAboutTheLanguage() && !wasNotCaught();
    }

    private boolean wasNotCaught() {
        return Patterns.NOT_CAUGHT.find(meaning.said().strip());
    }

    /** We have changed to it before we came here. */
    private boolean isAboutTheLanguage() {
        return LanguageSpoken.isWish(meaning.said(), Speaker.other(state.language()));
    }

    /** A danger stands, however lightly it is taken afterwards. */
    private boolean isMadeLittleOf() {
        return !state.alarm().raised().isEmpty() && Patterns.PLAYING_DOWN.find(meaning.said());
    }

    private boolean isQuestionTime() {
        return state.open().equals(QuestionKind.QUESTION);
    }

    private boolean asksAgainAtTheEnd() {
        return isQuestionTime() && state.queries().settled().contains(meaning.said());
    }
}
