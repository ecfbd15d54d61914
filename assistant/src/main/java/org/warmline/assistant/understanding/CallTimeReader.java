package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;

/** Reads when somebody wants to be called: where that is asked, or where a later call is wished. */
final class CallTimeReader implements Reader {

    private final TimePhrases times;

    CallTimeReader(TimePhrases times) {
        this.times = times;
    }

    @Override
    public List<Finding> read(Reply reply) {
        var later = reply.find("intent").stream().filter(match -> match.code().equals("callLater"));
        boolean asked = reply.asked(QuestionKind.CALLBACK);
        boolean wished = later.findAny().isPresent();
        if (!asked && !wished) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        times.last(reply.words())
                .ifPresent(time -> {
                    findings.add(time);
                    if (!wished) {
                        findings.add(new Finding.Wants(Intent.CALL_LATER, time.evidence()));
                    }
                });
        if (asked && !wished && findings.isEmpty()) {
            reply.find("later").stream()
                    .findFirst()
                    .ifPresent(match ->
                            findings.add(
                                    new Finding.Wants(
                                            Intent.CALL_LATER,
                                            reply.words()
                                                    .evidence(match.from(), match.to(), 0.8))));
        }
        return findings;
    }
}
