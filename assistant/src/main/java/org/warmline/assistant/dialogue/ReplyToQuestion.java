package org.warmline.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;

/** Whether a reply answers the open question, or what to ask on. Empty: it does not answer. */
final class ReplyToQuestion {

    private static final Move SETTLED = new Move.Settle(List.of());

    private final Open open;
    private final QuestionKind asked;
    private final Set<Need> lacked;
    private final Meaning meaning;

    ReplyToQuestion(DialogueState state, Meaning meaning) {
        this.open = state.asked();
        this.asked = state.open();
        this.lacked = state.resident().lacked();
        this.meaning = meaning;
    }

    Optional<Move> move() {
        var kind = open.kind();
        if (open.twist() == Twist.WHICH) {
            return which();
        }
        if (kind.equals(QuestionKind.TEMPERATURE)) {
            return temperature();
        }
        if (kind.equals(QuestionKind.SYMPTOMS)) {
            return symptoms();
        }
        if (kind.equals(QuestionKind.HOUSEHOLD)) {
            return settledIf(
                    has(Finding.Household.class)
                            || has(Finding.HouseholdDanger.class)
                            || meaning.yesNo().isPresent());
        }
        if (kind.equals(QuestionKind.STAYED_HOME)) {
            return stayedHome();
        }
        if (kind.equals(QuestionKind.NEEDS)) {
            return needs();
        }
        if (kind.equals(QuestionKind.MOOD)) {
            return mood();
        }
        if (kind.equals(QuestionKind.QUESTION)) {
            return question();
        }
        var symptom = kind.askedSymptom();
        return settledIf(
                meaning.yesNo().isPresent()
                        || meaning.all(Finding.Complaint.class)
                                .anyMatch(complaint ->
                                        symptom.filter(complaint.symptom()::equals).isPresent()));
    }

    /** Whether it is what was said last. Only a temperature has to be asked for anew. */
    private Optional<Move> which() {
        boolean wrongNumber =
                asked.equals(QuestionKind.TEMPERATURE)
                        && is(Answer.NO)
                        && meaning.temperature().isEmpty();
        if (wrongNumber) {
            return Optional.of(new Move.Ask(QuestionKind.TEMPERATURE));
        }
        return settledIf(meaning.findings().stream().anyMatch(it -> !isControl(it)));
    }

    private Optional<Move> temperature() {
        if (meaning.temperature().isPresent()) {
            return Optional.of(SETTLED);
        }
        if (Patterns.NO_THERMOMETER.find(meaning.said())) {
            return settledWith(new Finding.Lacks(Need.OTHER, allOfIt()));
        }
        boolean notMeasured = is(Answer.NO) || is(Answer.UNSURE);
        if (notMeasured) {
            return open.twist() == Twist.MISSING ? Optional.of(SETTLED) : askOn(Twist.MISSING);
        }
        boolean warmOrNot =
                meaning.all(Finding.Complaint.class)
                        .anyMatch(complaint -> complaint.symptom() == Symptom.FEVER);
        if (warmOrNot && open.twist() != Twist.PLAIN) {
            return Optional.of(SETTLED);
        }
        return warmOrNot || (is(Answer.YES) && open.twist() == Twist.PLAIN)
                ? askOn(Twist.DETAIL)
                : Optional.empty();
    }

    private Optional<Move> symptoms() {
        // Whoever speaks of despair here is not asked about coughs again.
        if (has(Finding.Complaint.class) || has(Finding.Burden.class) || is(Answer.NO)) {
            return Optional.of(SETTLED);
        }
        if (!is(Answer.YES)) {
            return Optional.empty();
        }
        return isFirst()
                ? askOn(Twist.DETAIL)
                : settledWith(new Finding.Complaint(Symptom.OTHER, Polarity.PRESENT, allOfIt()));
    }

    private Optional<Move> stayedHome() {
        if (open.twist() == Twist.TURNED && meaning.yesNo().isPresent() && isBare()) {
            return settledWith(new Finding.StayedHome(is(Answer.NO), allOfIt()));
        }
        if (open.twist() == Twist.PLAIN && is(Answer.NO) && isBare()) {
            return askOn(Twist.TURNED);
        }
        return settledIf(has(Finding.StayedHome.class) || meaning.yesNo().isPresent());
    }

    private Optional<Move> needs() {
        if (open.twist() == Twist.STILL) {
            return stillNeeds();
        }
        if (open.twist() == Twist.MORE) {
            boolean askedUs = meaning.findings().stream().anyMatch(ReplyToQuestion::isControl);
            return settledIf(!askedUs || meaning.yesNo().isPresent());
        }
        if (has(Finding.Lacks.class)) {
            return askOn(Twist.MORE);
        }
        if (is(Answer.YES)) {
            return isFirst()
                    ? askOn(Twist.DETAIL)
                    : settledWith(new Finding.Lacks(Need.OTHER, allOfIt()));
        }
        return settledIf(is(Answer.NO));
    }

    private Optional<Move> stillNeeds() {
        if (has(Finding.Lacks.class)) {
            return askOn(Twist.MORE);
        }
        if (is(Answer.YES)) {
            return askOn(Twist.PLAIN);
        }
        List<Finding> still =
                lacked.stream().<Finding>map(need -> new Finding.Lacks(need, allOfIt())).toList();
        return meaning.yesNo().map(_ -> new Move.AskOn(Twist.MORE, still));
    }

    private Optional<Move> mood() {
        if (has(Finding.Burden.class) || has(Finding.Complaint.class)) {
            return Optional.of(SETTLED);
        }
        if (open.twist() == Twist.TURNED) {
            return is(Answer.YES)
                    ? settledWith(new Finding.Burden(Distress.LOW, allOfIt()))
                    : settledIf(meaning.yesNo().isPresent());
        }
        return is(Answer.NO) ? askOn(Twist.TURNED) : settledIf(meaning.yesNo().isPresent());
    }

    private Optional<Move> question() {
        if (is(Answer.YES) && open.twist() == Twist.PLAIN) {
            return askOn(Twist.DETAIL);
        }
        boolean saysSomethingElse =
                meaning.findings().stream().anyMatch(finding -> !isControl(finding));
        return settledIf(saysSomethingElse);
    }

    private boolean isFirst() {
        return open.twist() == Twist.PLAIN || open.twist() == Twist.BESIDES;
    }

    private boolean is(Answer answer) {
        return meaning.yesNo().filter(answer::equals).isPresent();
    }

    private boolean has(Class<? extends Finding> kind) {
        return meaning.all(kind).findAny().isPresent();
    }

    /** A yes or no and nothing else, so that it hangs on how the question was put. */
    private boolean isBare() {
        return Patterns.BARE.find(meaning.said().strip());
    }

    private Evidence allOfIt() {
        return new Evidence(0, meaning.said().length(), 0.5);
    }

    static boolean isControl(Finding finding) {
        return finding instanceof Finding.Wants;
    }

    private static Optional<Move> askOn(Twist how) {
        return Optional.of(new Move.AskOn(how));
    }

    private static Optional<Move> settledIf(boolean answered) {
        return answered ? Optional.of(SETTLED) : Optional.empty();
    }

    private static Optional<Move> settledWith(Finding besides) {
        return Optional.of(new Move.Settle(List.of(besides)));
    }
}
