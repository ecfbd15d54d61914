package org.warmline.assistant.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judgements, one per reason: the worst stays. */
final class Flags {

    private final Map<Reason, Judgement> byReason = new LinkedHashMap<>();

    void add(Judgement judgement) {
        byReason.merge(
                judgement.reason(),
                judgement,
                (known, fresh) -> fresh.severity().isWorseThan(known.severity()) ? fresh : known);
    }

    /** True if the call has a fever or a danger flag, which milder symptoms belong to. */
    boolean coverMilderSymptoms() {
        return byReason.values().stream().anyMatch(Flags::covers);
    }

    private static boolean covers(Judgement judgement) {
        return judgement.severity() == Severity.EMERGENCY
                || judgement.reason().equals(Reason.FEVER)
                || Bodily.isUrgentSymptom(judgement);
    }

    List<Judgement> all() {
        return List.copyOf(byReason.values());
    }
}
