package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;

/** Reads that something is asked: information, not a request, a "what?" or a retort. */
final class QuestionReader implements Reader {

    /** Wishes that are made in the form of a question. */
    private static final List<String> REQUESTS =
            List.of(
                    "repeat",
                    "slower",
                    "louder",
                    "waitAMoment",
                    "human",
                    "callLater",
                    "refuse",
                    "goodbye");

    @Override
    public List<Finding> read(Reply reply) {
        var words = reply.words();
        var needs = NeedReader.stated(reply);
        var hidden = new ArrayList<>(reply.find("not-question"));
        hidden.addAll(reply.find("symptom"));
        var requests = new ArrayList<>(needs);
        requests.addAll(reply.find("retort"));
        reply.find("intent").stream()
                .filter(match -> REQUESTS.contains(match.code()))
                .forEach(requests::add);
        if (!needs.isEmpty()) {
            requests.addAll(reply.find("request"));
        }
        var statements = new Statements(reply);
        reply.find("symptom").stream().filter(statements::onlyRepeated).forEach(requests::add);
        for (var match : reply.find("question")) {
            int start = words.clauseStart(match.from());
            int end = words.clauseEnd(match.to());
            boolean none =
                    hidden.stream().anyMatch(no -> hides(no, match))
                            || requests.stream()
                                    .anyMatch(no -> no.from() >= start && no.to() <= end);
            if (!none) {
                return List.of(new Finding.Question(words.evidence(start, end, 0.8)));
            }
        }
        return List.of();
    }

    private static boolean hides(Match outer, Match inner) {
        return outer.from() <= inner.from() && inner.to() <= outer.to();
    }
}
