package org.warmline.assistant.phone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.Reason;
import org.warmline.assistant.triage.Reasons;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.telephony.speech.Transcript;

/** Raises what cannot wait until the end of the call, and remembers where each thing was said. */
final class DangerWatch {

    private static final double SUSPICION = 0.3;

    private final Attempt.Id attempt;
    private final Casework casework;
    private final Triage triage;
    private final SecondLook secondLook;
    private final List<Judgement> raised = new ArrayList<>();
    private final Map<Reason, Quote> quotes = new LinkedHashMap<>();
    private boolean suspected;
    private Runnable onSuspicion = () -> {};

    DangerWatch(Attempt.Id attempt, Casework casework, Triage triage, SecondLook secondLook) {
        this.attempt = attempt;
        this.casework = casework;
        this.triage = triage;
        this.secondLook = secondLook;
    }

    /**
     * Flags what of these findings needs a person now.
     *
     * @return true if anything does that was not flagged before
     */
    boolean watch(List<Finding> findings, Transcript transcript) {
        boolean isNew = false;
        for (var judgement : triage.atOnce(findings)) {
            var quote = quote(judgement, transcript);
            isNew |= isNew(judgement);
            quotes.put(judgement.reason(), quote);
            raised.add(judgement);
            casework.deliver(attempt, new News.Raised(concern(judgement, quote)));
        }
        return isNew;
    }

    /** Where no danger was read, something may see one in its own time; the call goes on. */
    void lookAgain(Meaning meaning, Transcript heard) {
        if (meaning.dangers().isEmpty()) {
            secondLook.at(heard.text(), Spoken.language(heard), sign -> suspect(sign, heard));
        }
    }

    private void suspect(String sign, Transcript heard) {
        var quote = Quotes.of(heard, new Evidence(0, heard.text().length(), SUSPICION));
        casework.deliver(attempt, new News.Raised(concern(Triage.suspected(sign), quote)));
        nowSuspected().run();
    }

    private synchronized Runnable nowSuspected() {
        suspected = true;
        return onSuspicion;
    }

    /**
     * What is to be done if something sees a danger in its own time, which may be after the call;
     * done at once if it did. May run twice.
     */
    void ifEverSuspected(Runnable task) {
        boolean already;
        synchronized (this) {
            onSuspicion = task;
            already = suspected;
        }
        if (already) {
            task.run();
        }
    }

    /** True if any of these needs a person now for a reason that was not flagged on this call. */
    boolean wouldBeNew(List<Finding> findings) {
        return triage.atOnce(findings).stream().anyMatch(this::isNew);
    }

    List<Judgement> raised() {
        return List.copyOf(raised);
    }

    /**
     * What a judgement at the end rests on: the words heard first, if they were heard in one place.
     */
    Concern concern(Judgement judgement) {
        return concern(judgement, quotes.getOrDefault(judgement.reason(), Quote.NONE));
    }

    /** Remembers where something was said that is judged only at the end. */
    void remember(List<Finding> findings, Transcript transcript) {
        for (var finding : findings) {
            Reasons.of(finding)
                    .ifPresent(reason ->
                            quotes.putIfAbsent(reason, Quotes.of(transcript, finding.evidence())));
        }
    }

    private boolean isNew(Judgement judgement) {
        return raised.stream().noneMatch(one -> one.reason().equals(judgement.reason()));
    }

    private static Concern concern(Judgement judgement, Quote quote) {
        return new Concern(judgement.severity(), Rule.of(judgement), quote);
    }

    private static Quote quote(Judgement judgement, Transcript transcript) {
        return judgement
                .evidence()
                .map(evidence -> Quotes.of(transcript, evidence))
                .orElseGet(() -> Quotes.whole(transcript));
    }
}
