package org.warmline.assistant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a finished answer from one that goes on: a plain no is one, "no, but" is not. */
final class AnswerProgress {

    /** Hangs only where the question is open: 有点 and "I am" answer one that wants a yes. */
    private static final String IF_OPEN = "open";

    /** Letters of a short answer, to which people like to add: 没有, "nope". */
    private static final int SHORT = 4;

    /** Wishes that need no more words. */
    private static final Set<Intent> CLEAR =
            EnumSet.of(
                    Intent.REPEAT,
                    Intent.SLOWER,
                    Intent.LOUDER,
                    Intent.HUMAN,
                    Intent.WRONG_PERSON,
                    Intent.REFUSE,
                    Intent.GOODBYE);

    private final Reply reply;
    private final Meaning meaning;

    private AnswerProgress(Reply reply, Meaning meaning) {
        this.reply = reply;
        this.meaning = meaning;
    }

    static Progress of(Reply reply, Meaning meaning) {
        return new AnswerProgress(reply, meaning).judged();
    }

    private Progress judged() {
        if (endsWith("thinking")) {
            return Progress.THINKING;
        }
        if (endsWith("hanging")) {
            return Progress.HANGING;
        }
        if (!answers()) {
            return reply.all("topic").isEmpty() ? Progress.UNKNOWN : Progress.HANGING;
        }
        return isComplete() ? Progress.COMPLETE : isBare() ? Progress.FINISHED : Progress.ANSWERED;
    }

    private boolean endsWith(String section) {
        return reply.all(section).stream()
                .filter(match -> match.to() >= reply.words().length() - 3)
                .anyMatch(match -> isOpen() || !match.code().equals(IF_OPEN));
    }

    /** That it was measured is not yet what was measured. */
    private boolean answers() {
        boolean onlyMeasured =
                reply.asked(QuestionKind.TEMPERATURE)
                        && meaning.findings().stream().allMatch(AnswerProgress::isYes);
        return meaning.isUnderstood() && !onlyMeasured;
    }

    private boolean isComplete() {
        if (meaning.all(Finding.Wants.class).anyMatch(wish -> CLEAR.contains(wish.intent()))) {
            return true;
        }
        if (reply.asked(QuestionKind.TEMPERATURE)) {
            return meaning.temperature().isPresent() && reply.all("whole-number").isEmpty();
        }
        return !isOnlyYesOrNo() && (isBare() || isWhatWasAsked());
    }

    /** After which something is often added: "no, just a cold", and "yes, that is me". */
    private boolean isOnlyYesOrNo() {
        return reply.asked(QuestionKind.IDENTITY)
                ? !reply.all("only-yes").isEmpty()
                : isBare() && letters() <= SHORT;
    }

    private boolean isWhatWasAsked() {
        var symptom = reply.asked().askedSymptom();
        if (symptom.isPresent()) {
            return meaning.all(Finding.Complaint.class)
                    .anyMatch(complaint -> complaint.symptom() == symptom.get());
        }
        return reply.asked(QuestionKind.IDENTITY)
                ? meaning.yesNo().isPresent()
                : reply.asked(QuestionKind.STAYED_HOME)
                        && meaning.all(Finding.StayedHome.class).findAny().isPresent();
    }

    /** Nothing but yes, no or a farewell, in one clause. */
    private boolean isBare() {
        var words = reply.words();
        return Stream.of("answer", "well")
                .flatMap(section -> reply.find(section).stream())
                .anyMatch(match ->
                        words.clauseStart(match.from()) <= 3
                                && words.clauseEnd(match.to()) >= words.length() - 2
                                && match.length() >= words.length() - 7
                                && 2L * match.length() >= letters());
    }

    private long letters() {
        return reply.words().chars().filter(Character::isLetterOrDigit).count();
    }

    private boolean isOpen() {
        return !reply.asked(QuestionKind.IDENTITY) && reply.asked().askedSymptom().isEmpty();
    }

    private static boolean isYes(Finding finding) {
        return finding instanceof Finding.YesNo yesNo && yesNo.answer() == Answer.YES;
    }
}
