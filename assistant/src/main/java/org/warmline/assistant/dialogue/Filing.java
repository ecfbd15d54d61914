package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.answer.Answers;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.answer.Reading;
import org.warmline.assistant.answer.Said;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.script.ScriptQuestion;
import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;

/** A reply as the answer to a question of any kind. */
final class Filing {

    /** Whoever wishes this says nothing else with it, however many words it takes. */
    private static final Set<Intent> NO_ANSWERS =
            Set.of(
                    Intent.REPEAT,
                    Intent.SLOWER,
                    Intent.LOUDER,
                    Intent.WAIT_A_MOMENT,
                    Intent.HUMAN,
                    Intent.CALL_LATER,
                    Intent.REFUSE,
                    Intent.GOODBYE,
                    Intent.WRONG_PERSON,
                    Intent.GREETING,
                    Intent.ABUSE);

    private final DialogueState state;
    private final ScriptQuestion question;
    private final Meaning meaning;

    Filing(DialogueState state, Meaning meaning) {
        this.state = state;
        this.question = state.script().question(state.asked().kind());
        this.meaning = meaning;
    }

    Reading read() {
        boolean nothingElse = state.asked().twist() == Twist.MORE && is(Answer.NO);
        if (!question.isOfAnyKind() || nothingElse || answersSomethingElse()) {
            return new Reading.Nothing();
        }
        var reading = answer();
        boolean free = reading instanceof Reading.Given && isFree() && isNoAnswer();
        return free ? new Reading.Nothing() : reading;
    }

    private Reading answer() {
        return Answers.read(
                question.expected(),
                new Said(
                        meaning.said(), yes(), state.resident().language(), state.sheet().today()));
    }

    /** The meaning with what the answer says of the resident's health beyond its words. */
    Meaning implied() {
        var doubted = doubted();
        if (doubted.isPresent()) {
            return with(doubted.get());
        }
        if (question.signs().isEmpty() || !(read() instanceof Reading.Given(var values))) {
            return meaning;
        }
        var findings = new ArrayList<>(meaning.findings());
        var whole = new Evidence(0, meaning.said().length(), 0.9);
        for (var value : values) {
            question.signs().of(value).stream()
                    .map(finding -> at(finding, whole))
                    .filter(finding -> !findings.contains(finding) && !isSettled(finding))
                    .forEach(findings::add);
        }
        return new Meaning(meaning.said(), findings);
    }

    /** The words themselves say that it is there, so nothing is to be asked about. */
    private boolean isSettled(Finding finding) {
        return finding instanceof Finding.Perhaps(var danger, _)
                && meaning.dangers().stream()
                        .anyMatch(said ->
                                said instanceof Finding.Complaint complaint
                                        ? complaint.symptom().code().equals(danger)
                                        : said instanceof Finding.Burden
                                                && danger.equals("distress"));
    }

    /** What a yes to a doubt means. */
    private Optional<Finding> doubted() {
        return answersSomethingElse() && is(Answer.YES)
                ? Clarifying.pending(state)
                        .flatMap(it -> it.ifSo(new Evidence(0, meaning.said().length(), 0.9)))
                : Optional.empty();
    }

    private Meaning with(Finding finding) {
        var findings = new ArrayList<>(meaning.findings());
        findings.add(finding);
        return new Meaning(meaning.said(), findings);
    }

    /** The state with the answer filed, if it is one. */
    DialogueState filed() {
        var linkId = question.terms().linkId();
        if (linkId.isEmpty() || state.isOver() || answersSomethingElse()) {
            return state;
        }
        var sheet = state.sheet();
        return given().map(answer ->
                        state.with(
                                state.asked().twist() == Twist.MORE
                                        ? sheet.and(linkId, answer)
                                        : sheet.with(linkId, answer)))
                .orElse(state);
    }

    /** We ask about something that was said, and the answer is none to the open question. */
    private boolean answersSomethingElse() {
        return state.asked().twist() == Twist.WHICH;
    }

    private Optional<Given> given() {
        if (!question.isOfAnyKind()) {
            return yes().map(Value.Truth::new).map(truth -> given(List.of(truth)));
        }
        return switch (read()) {
            case Reading.Given(var values) -> Optional.of(given(values));
            case Reading.NotKnown() -> Optional.of(without(Given.Status.NOT_KNOWN));
            case Reading.Declined() -> Optional.of(without(Given.Status.DECLINED));
            case Reading.Implausible(), Reading.Nothing() -> Optional.empty();
        };
    }

    private Given given(List<? extends Value> values) {
        return new Given(Given.Status.ANSWERED, List.copyOf(values), List.of(meaning.said()));
    }

    private Given without(Given.Status status) {
        return new Given(status, List.of(), List.of(meaning.said()));
    }

    private Optional<Boolean> yes() {
        return meaning.yesNo().filter(answer -> answer != Answer.UNSURE).map(Answer.YES::equals);
    }

    private boolean is(Answer answer) {
        return meaning.yesNo().filter(answer::equals).isPresent();
    }

    /** True if any words would be an answer. */
    private boolean isFree() {
        return switch (question.expected()) {
            case Expected.Words _ -> true;
            case Expected.Choice choice -> choice.open() || choice.options().isEmpty();
            default -> false;
        };
    }

    private boolean isNoAnswer() {
        return meaning.asks() || NO_ANSWERS.stream().anyMatch(meaning::wants);
    }

    private static Finding at(Finding finding, Evidence evidence) {
        return switch (finding) {
            case Finding.Complaint(var symptom, var polarity, _) ->
                    new Finding.Complaint(symptom, polarity, evidence);
            case Finding.Burden(var distress, _) -> new Finding.Burden(distress, evidence);
            case Finding.Temperature(var value, _) -> new Finding.Temperature(value, evidence);
            case Finding.Oxygen(var value, _) -> new Finding.Oxygen(value, evidence);
            case Finding.Perhaps(var danger, _) -> new Finding.Perhaps(danger, evidence);
            default -> finding;
        };
    }
}
