package org.warmline.assistant.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.health.Need;

/** Reads what somebody lacks or asks help for, also in the form of a question. */
final class NeedReader implements Reader {

    @Override
    public List<Finding> read(Reply reply) {
        Map<Need, Finding> needs = new LinkedHashMap<>();
        for (var match : stated(reply)) {
            var need = need(match.code());
            var evidence = reply.words().evidence(match.from(), match.to(), 0.85);
            needs.putIfAbsent(need, new Finding.Lacks(need, evidence));
        }
        return List.copyOf(needs.values());
    }

    /** The places where a need is said to be there now. */
    static List<Match> stated(Reply reply) {
        var refused = reply.find("not-need");
        return new Statements(reply)
                .read(reply.find("need")).stream()
                        .filter(Statement::isPresent)
                        .map(Statement::match)
                        .filter(match -> refused.stream().noneMatch(no -> no.overlaps(match)))
                        .toList();
    }

    private static Need need(String code) {
        for (var need : Need.values()) {
            if (need.code().equals(code)) {
                return need;
            }
        }
        throw new IllegalStateException("no such need in the lexicon: " + code);
    }
}
