package org.warmline.assistant.understanding;

import java.util.List;
import java.util.stream.Stream;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/** Takes away what other words of the same reply have made idle. */
final class Overruled {

    private Overruled() {}

    static void settle(Reply reply, Findings findings) {
        if (findings.has(Finding.Temperature.class)) {
            normalBesideAValue(reply, findings);
            drop(findings, Intent.WAIT_A_MOMENT);
        }
        if (findings.wish(Intent.CALL_LATER).isPresent()) {
            drop(findings, Intent.WAIT_A_MOMENT);
        }
    }

    /** "Normal, thirty-six five": the number says it. */
    private static void normalBesideAValue(Reply reply, Findings findings) {
        var normal =
                Stream.of("normal-temperature", "normal")
                        .flatMap(section -> reply.find(section).stream())
                        .map(match -> reply.words().evidence(match.from(), match.to(), 0).from())
                        .toList();
        List<Finding.Complaint> idle =
                findings.of(Finding.Complaint.class)
                        .filter(complaint -> complaint.symptom() == Symptom.FEVER)
                        .filter(complaint -> complaint.polarity() == Polarity.ABSENT)
                        .filter(complaint -> normal.contains(complaint.evidence().from()))
                        .toList();
        idle.forEach(findings::remove);
    }

    private static void drop(Findings findings, Intent intent) {
        findings.wish(intent).ifPresent(findings::remove);
    }
}
