package org.warmline.assistant.phone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.Moment;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.Step;
import org.warmline.assistant.followup.AskedQuestion;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.PolicyAnswer;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.call.CallReport;
import org.warmline.telephony.call.Conversation;
import org.warmline.telephony.call.LiveCall;
import org.warmline.telephony.call.Recording;
import org.warmline.telephony.call.Reply;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Transcript;

/**
 * One follow-up call. Telephony calls it one event at a time. Everything that is heard is kept and
 * read for danger before anything else is done with it.
 */
final class PhoneConversation implements Conversation {

    private final Attempt attempt;
    private final Callee callee;
    private final Mind mind;
    private final Casework casework;
    private final DangerWatch danger;
    private final SpottedPhrases spotted = new SpottedPhrases();
    private final List<AskedQuestion> questions = new ArrayList<>();
    private final Moment first;

    private DialogueState state;
    private @Nullable Instant openedAt;
    private @Nullable LiveCall live;

    PhoneConversation(Attempt attempt, Callee callee, Mind mind, Casework casework) {
        this.attempt = attempt;
        this.callee = callee;
        this.mind = mind;
        this.casework = casework;
        this.danger = new DangerWatch(attempt.id(), casework.attempts(), mind.triage());
        this.first = mind.dialogue().begin(callee.script(), callee.facts());
        this.state = first.state();
    }

    @Override
    public org.warmline.telephony.speech.Language language() {
        return Spoken.onTheLine(spokenLanguage());
    }

    @Override
    public List<String> phrasesToSpot() {
        return mind.understanding().dangerPhrases(spokenLanguage());
    }

    @Override
    public Turn opening(LiveCall call) {
        live = call;
        openedAt = casework.clock().instant();
        casework.attempts().answered(attempt.id());
        return say(first);
    }

    @Override
    public Turn next(Reply reply) {
        return switch (reply) {
            case Reply.Words(var transcript, _) -> say(answer(transcript));
            case Reply.Keys(var digits) -> {
                keep(Utterance.Speaker.RESIDENT, "[" + digits + "]", List.of(), elapsed(), false);
                yield say(mind.dialogue().next(state, new Input.Keys(digits)));
            }
            case Reply.Silence() -> say(mind.dialogue().next(state, new Input.Silence()));
            case Reply.Unintelligible() ->
                    say(mind.dialogue().next(state, new Input.Unintelligible()));
        };
    }

    @Override
    public void overheard(Transcript transcript, boolean bySpotter) {
        if (bySpotter) {
            spotted.add(transcript);
            return;
        }
        keep(
                Utterance.Speaker.RESIDENT,
                transcript.text(),
                Quotes.words(transcript),
                new Utterance.Span(transcript.start(), transcript.end()),
                false);
        var meaning = read(transcript);
        watch(meaning, transcript);
        spotted.settle(transcript, phrase -> isReadThere(phrase, transcript, meaning))
                .forEach(this::standsByItself);
    }

    @Override
    public void hearing(Transcript partial) {
        casework.attempts().hearing(attempt.followUp(), partial.text());
    }

    @Override
    public boolean soundsFinished(Transcript partial) {
        return mind.understanding().soundsFinished(partial.text(), spokenLanguage(), state.open());
    }

    @Override
    public void machineSuspected() {
        if (openedAt == null) {
            return;
        }
        state = mind.dialogue().next(state, new Input.MachineAnswered()).state();
    }

    @Override
    public void ended(CallReport report) {
        spotted.rest().forEach(this::standsByItself);
        if (openedAt == null) {
            casework.attempts().notReached(attempt.id(), Endings.notReached(report.ending()));
            return;
        }
        if (!state.isOver()) {
            state = mind.dialogue().next(state, new Input.LineDropped()).state();
        }
        report.recording().ifPresent(this::keep);
        finish(state.conclusion());
    }

    private void finish(Conclusion conclusion) {
        var outcome = conclusion.outcome().orElse(Outcome.INCOMPLETE);
        var before = new Before(danger.raised(), List.of());
        var concerns =
                mind.triage().judge(conclusion, before).stream().map(danger::concern).toList();
        casework.attempts()
                .finish(
                        attempt.id(),
                        new Finished(outcome, conclusion.report(), questions, concerns));
        if (outcome == Outcome.WRONG_PERSON) {
            casework.recordings().discard(attempt.id());
        }
    }

    private Moment answer(Transcript transcript) {
        var meaning = read(transcript);
        remember(meaning, transcript);
        var moment = mind.dialogue().next(state, new Input.Said(meaning));
        raise(moment.atOnce(), transcript);
        return moment;
    }

    private void watch(Meaning meaning, Transcript transcript) {
        var overheard = mind.dialogue().overhear(state, meaning);
        state = overheard.state();
        raise(overheard.atOnce(), transcript);
    }

    /** A worker can hear what was flagged while the call goes on. */
    private void raise(List<Finding> findings, Transcript transcript) {
        boolean isRaised = danger.watch(findings, transcript);
        if (isRaised && live != null) {
            keep(live.recordingSoFar());
        }
    }

    private void keep(Recording recording) {
        casework.recordings()
                .keep(
                        attempt.id(),
                        out -> out.write(Wav.stereo(recording.theirs(), recording.ours())));
    }

    /** The spotter alone heard it. */
    private void standsByItself(Transcript phrase) {
        watch(
                mind.understanding().read(phrase.text(), spokenLanguage(), QuestionKind.NONE),
                phrase);
    }

    private boolean isReadThere(Transcript phrase, Transcript sentence, Meaning meaning) {
        return SpottedPhrases.overlap(sentence, phrase)
                && (sentence.text().contains(phrase.text()) || !meaning.dangers().isEmpty());
    }

    /** Says the next step, after looking up what the resident asked. */
    private Turn say(Moment moment) {
        var current = moment;
        while (current.step() instanceof Step.LookUp(var question)) {
            current = mind.dialogue().next(current.state(), lookUp(question));
        }
        state = current.state();
        var turn =
                switch (current.step()) {
                    case Step.Ask ask -> Spoken.turn(ask, language());
                    case Step.Close close -> Spoken.turn(close, language());
                    case Step.LookUp _ -> throw new IllegalStateException("looked up already");
                };
        turn.say()
                .forEach(line ->
                        keep(Utterance.Speaker.US, line.text(), List.of(), elapsed(), false));
        return turn;
    }

    private Input.Answered lookUp(String question) {
        var answer =
                mind.policy()
                        .ask(
                                question,
                                spokenLanguage(),
                                LocalDate.now(casework.clock()),
                                callee.region());
        return switch (answer) {
            case PolicyAnswer.Covered(var say, _) -> {
                questions.add(new AskedQuestion(question, String.join("", say), true));
                yield new Input.Answered(Input.Basis.DOCUMENT, say);
            }
            case PolicyAnswer.AboutTheCaller() -> new Input.Answered(Input.Basis.CALLER, List.of());
            case PolicyAnswer.NotCovered() -> {
                questions.add(new AskedQuestion(question, "", false));
                yield new Input.Answered(Input.Basis.NOTHING, List.of());
            }
        };
    }

    /** So that a flag that is raised at the end can show its sentence too. */
    private void remember(Meaning meaning, Transcript transcript) {
        for (var finding : meaning.findings()) {
            Reasons.of(finding)
                    .ifPresent(reason ->
                            danger.remember(reason, Quotes.of(transcript, finding.evidence())));
        }
    }

    private Meaning read(Transcript transcript) {
        return mind.understanding().read(transcript.text(), spokenLanguage(), state.open());
    }

    private void keep(
            Utterance.Speaker speaker,
            String said,
            List<Utterance.Word> words,
            Utterance.Span span,
            boolean overPrompt) {
        casework.attempts()
                .said(
                        attempt.id(),
                        new Utterance(speaker, said, words, state.open(), span, overPrompt));
    }

    private Utterance.Span elapsed() {
        var elapsed =
                openedAt == null
                        ? Duration.ZERO
                        : Duration.between(openedAt, casework.clock().instant());
        var time = elapsed.isNegative() ? Duration.ZERO : elapsed;
        return new Utterance.Span(time, time);
    }

    private Language spokenLanguage() {
        return callee.facts().language();
    }
}
