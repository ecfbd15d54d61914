package org.warmline.assistant.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.Moment;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.Step;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.AskedQuestion;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.followup.KeptAnswer;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.LastDays;
import org.warmline.assistant.triage.Reason;
import org.warmline.assistant.triage.Reasons;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;

/** One conversation, taken again from its beginning: reply by reply to where it stands. */
final class Replay {

    private final Mind mind;
    private final Triage triage;
    private final List<Judgement> raised = new ArrayList<>();
    private final Map<Reason, Quote> quotes = new LinkedHashMap<>();
    private final List<Looked> looked = new ArrayList<>();
    private final List<AskedQuestion> asked = new ArrayList<>();

    private Moment now;

    Replay(Mind mind, Triage triage, Moment opening) {
        this.mind = mind;
        this.triage = triage;
        this.now = opening;
    }

    DialogueState state() {
        return now.state();
    }

    /** What is said now. */
    List<String> say() {
        return switch (now.step()) {
            case Step.Ask(_, var say, _) -> say;
            case Step.Close(_, var say, _) -> say;
            case Step.LookUp _ -> throw new IllegalStateException("looked up already");
        };
    }

    /**
     * What was just written that needs a person now, and was new: there is advice in what we say.
     */
    List<Finding> atOnce() {
        return now.atOnce();
    }

    /**
     * Goes on by one reply.
     *
     * @return what needs a person now
     */
    List<Concern> reply(WrittenReply reply, Library library) {
        var words = reply.words();
        var input = mind.read(state(), words);
        var next = mind.dialogue().next(state(), input);
        var atOnce = next.atOnce();
        List<Finding> findings =
                input instanceof Input.Said(var meaning) ? meaning.findings() : List.of();
        remember(findings, words);
        var judgements =
                triage.atOnce(
                        Stream.concat(findings.stream(), atOnce.stream()).distinct().toList());
        raised.addAll(judgements);
        now = new Moment(next.state(), next.step(), atOnce);
        lookUp(reply.looked(), library);
        return judgements.stream()
                .map(judgement -> concern(judgement, quote(words, judgement.evidence())))
                .toList();
    }

    /** What was looked up in the last reply. */
    List<Looked> looked() {
        return List.copyOf(looked);
    }

    private void lookUp(List<Looked> known, Library library) {
        looked.clear();
        while (now.step() instanceof Step.LookUp(var question)) {
            var found =
                    looked.size() < known.size()
                            ? known.get(looked.size())
                            : library.ask(question, state().language());
            looked.add(found);
            asked.add(found.asked());
            var answer = new Input.Answered(found.basis(), found.say());
            var next = mind.dialogue().next(state(), answer);
            now = new Moment(next.state(), next.step(), now.atOnce());
        }
    }

    /** As it came to its end. */
    Finished finished(LastDays lastDays) {
        return finished(lastDays, Optional.empty());
    }

    /**
     * As if the resident had asked to be called instead: what is not answered yet is no failure.
     */
    Finished givenBack(LastDays lastDays) {
        return finished(lastDays, Optional.of(Outcome.CALL_LATER));
    }

    private Finished finished(LastDays lastDays, Optional<Outcome> instead) {
        var ended =
                state().isOver()
                        ? state()
                        : mind.dialogue().next(state(), new Input.LineDropped()).state();
        var conclusion =
                instead.map(outcome -> ended.conclusion().endedAs(outcome))
                        .orElseGet(ended::conclusion);
        var concerns =
                triage.judge(conclusion, new Before(raised, lastDays)).stream()
                        .map(judgement ->
                                concern(
                                        judgement,
                                        quotes.getOrDefault(judgement.reason(), Quote.NONE)))
                        .toList();
        return new Finished(
                conclusion.outcome().orElse(Outcome.INCOMPLETE),
                conclusion.report(),
                KeptAnswer.of(ended.answers()),
                asked,
                concerns);
    }

    /** Where something was written that is judged only at the end: the first place counts. */
    private void remember(List<Finding> findings, String words) {
        for (var finding : findings) {
            Reasons.of(finding)
                    .ifPresent(reason ->
                            quotes.putIfAbsent(
                                    reason, quote(words, Optional.of(finding.evidence()))));
        }
    }

    private static Quote quote(String words, Optional<Evidence> evidence) {
        int to = evidence.map(Evidence::to).orElse(words.length());
        int from = evidence.map(Evidence::from).orElse(0);
        return from >= to
                ? Quote.written(words, 0, words.length())
                : Quote.written(words, from, to);
    }

    private static Concern concern(Judgement judgement, Quote quote) {
        return new Concern(judgement.severity(), Rule.of(judgement), quote);
    }
}
