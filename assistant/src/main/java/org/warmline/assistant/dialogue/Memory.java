package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;

/**
 * What was said so far. Hearing the same words twice changes nothing, so words may be overheard
 * first and come as a reply then.
 *
 * @param contradictions facts that were said both ways without being taken back
 * @param doubts what words resembled and nobody has said yes or no to, see {@link Finding.Perhaps}
 * @param clarified those of them that were asked about, the last one being asked about now
 * @param unsure danger signs of which the resident was not sure
 */
record Memory(
        HealthReport report,
        List<String> contradictions,
        List<String> doubts,
        List<String> clarified,
        List<String> unsure,
        Optional<CallBack> callBack) {

    static final Memory EMPTY =
            new Memory(
                    HealthReport.EMPTY,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty());

    Memory {
        contradictions = List.copyOf(contradictions);
        doubts = List.copyOf(doubts);
        clarified = List.copyOf(clarified);
        unsure = List.copyOf(unsure);
    }

    Memory hear(Meaning meaning) {
        boolean corrects = Patterns.CORRECTIONS.find(meaning.said());
        var memory = this;
        for (var finding : meaning.findings()) {
            memory = memory.take(finding, corrects ? report : memory.report, !corrects);
        }
        return memory;
    }

    /** Takes what the dialogue itself has worked out; that contradicts nothing. */
    Memory settle(List<Finding> findings) {
        var memory = this;
        for (var finding : findings) {
            memory = memory.take(finding, memory.report, false);
            if (finding instanceof Finding.StayedHome) {
                memory = memory.without("stayedHome");
            }
        }
        return memory;
    }

    /** A contradiction is asked about now. */
    Memory asksAbout(String fact) {
        var more = new ArrayList<>(clarified);
        more.add(fact);
        return new Memory(report, contradictions, doubts, more, unsure, callBack);
    }

    private Memory take(Finding finding, HealthReport before, boolean mayContradict) {
        var both = new ArrayList<>(contradictions);
        if (mayContradict) {
            Contradiction.between(before, finding)
                    .filter(fact -> !both.contains(fact))
                    .ifPresent(both::add);
        }
        return new Memory(
                Reporting.with(report, finding),
                both,
                doubtsWith(finding),
                clarified,
                unsureWith(finding),
                callBackWith(finding));
    }

    /** It was asked about, and is not so. */
    Memory denied(String danger) {
        var less = doubts.stream().filter(doubt -> !doubt.equals(danger)).toList();
        return new Memory(report, contradictions, less, clarified, unsure, callBack);
    }

    private List<String> doubtsWith(Finding finding) {
        if (finding instanceof Finding.Perhaps(var danger, _) && !doubts.contains(danger)) {
            var more = new ArrayList<>(doubts);
            more.add(danger);
            return more;
        }
        return doubts;
    }

    private List<String> unsureWith(Finding finding) {
        if (finding instanceof Finding.Complaint complaint
                && complaint.polarity() == Polarity.UNSURE
                && complaint.symptom().isDangerSign()
                && !unsure.contains(complaint.symptom().code())) {
            var more = new ArrayList<>(unsure);
            more.add(complaint.symptom().code());
            return more;
        }
        return unsure;
    }

    private Optional<CallBack> callBackWith(Finding finding) {
        return switch (finding) {
            case Finding.CallAt at -> Optional.of(new CallBack.At(at.time()));
            case Finding.CallAfter after -> Optional.of(new CallBack.After(after.delay()));
            default -> callBack;
        };
    }

    private Memory without(String contradiction) {
        var less = contradictions.stream().filter(fact -> !fact.equals(contradiction)).toList();
        return new Memory(report, less, doubts, clarified, unsure, callBack);
    }
}
