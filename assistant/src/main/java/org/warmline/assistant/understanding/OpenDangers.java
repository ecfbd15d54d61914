package org.warmline.assistant.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.Statement.Standing;

/**
 * Danger signs that were there some days ago, and of the others at home also those that the
 * resident is not sure of. They are asked about: neither a doubt nor yesterday clears a danger.
 */
final class OpenDangers {

    static final String HOUSEHOLD_DANGER = "householdUnwell";

    private OpenDangers() {}

    static List<Finding> of(Reply reply, List<Statement> statements) {
        Set<String> asked = new LinkedHashSet<>();
        return statements.stream()
                .filter(statement -> Symptom.ofCode(statement.code()).isDangerSign())
                .filter(Statement::isOpen)
                .filter(open -> isAnothers(open) || open.standing() == Standing.RECENT)
                .filter(open -> open.whose() != Whose.ELSEWHERE)
                .filter(open -> statements.stream().noneMatch(it -> settles(it, open)))
                .filter(open -> asked.add(danger(open)))
                .map(open -> perhaps(reply, danger(open), open.match()))
                .toList();
    }

    private static boolean isAnothers(Statement statement) {
        return statement.isOf(Whose.HOUSEHOLD);
    }

    /** It was also said how it is now. */
    private static boolean settles(Statement now, Statement open) {
        return now.isStated()
                && !now.isOpen()
                && now.code().equals(open.code())
                && now.whose() == open.whose();
    }

    private static String danger(Statement open) {
        return isAnothers(open) ? HOUSEHOLD_DANGER : Symptom.ofCode(open.code()).code();
    }

    /** To be asked about. */
    static Finding perhaps(Reply reply, String danger, Match match) {
        var evidence = reply.words().evidence(match.from(), match.to(), 0.9).guessed();
        return new Finding.Perhaps(danger, evidence);
    }
}
