package org.warmline.assistant.understanding;

import java.util.List;
import org.warmline.assistant.understanding.Statement.Standing;

/** Reads whether the flat was left: only where that is asked, or said of the past days. */
final class StayedHomeReader implements Reader {

    @Override
    public List<Finding> read(Reply reply) {
        if (!reply.asked(QuestionKind.STAYED_HOME)) {
            return List.of();
        }
        var matches = reply.find("stayed");
        boolean asksForLeave = !new QuestionReader().read(reply).isEmpty();
        Match stayed = reply.find("brought").stream().findFirst().orElse(null);
        for (var statement : new Statements(reply).read(matches)) {
            var match = statement.match();
            if (statement.standing() == Standing.HYPOTHETICAL
                    || statement.whose() != Whose.RESIDENT
                    || (asksForLeave && inQuestion(reply, match))) {
                continue;
            }
            boolean left = match.code().equals("false");
            if (left && statement.polarity() == org.warmline.assistant.health.Polarity.PRESENT) {
                return List.of(finding(reply, false, match));
            }
            stayed = match;
        }
        return stayed == null ? List.of() : List.of(finding(reply, true, stayed));
    }

    private static boolean inQuestion(Reply reply, Match match) {
        var words = reply.words();
        int start = words.clauseStart(match.from());
        int end = words.clauseEnd(match.to());
        return words.charAt(end) == '?'
                || reply.find("question").stream()
                        .anyMatch(q -> q.from() >= start && q.to() <= end + 1);
    }

    private static Finding finding(Reply reply, boolean stayed, Match match) {
        return new Finding.StayedHome(
                stayed, reply.words().evidence(match.from(), match.to(), 0.85));
    }
}
