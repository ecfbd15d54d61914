package org.warmline.assistant.understanding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmline.assistant.health.Polarity;

/**
 * Reads what is grave for a small child or in pregnancy and would be a complaint in others, what
 * poisons, and violence. What the speaker is not sure of, or was some days ago, is asked about as
 * other dangers at home are.
 */
final class GraveReader implements Reader {

    private static final String SECTION = "grave";

    /** Who hit yesterday may hit again today. */
    private static final String VIOLENCE = "violence";

    /** The same signs with words of doubt inside. */
    private static final String DOUBTED = "grave-unsure";

    @Override
    public List<Finding> read(Reply reply) {
        var said = here(reply, SECTION);
        return first(said, GraveReader::isNow)
                .<Finding>map(statement -> grave(reply, statement.match()))
                .or(() -> open(reply, said).map(statement -> perhaps(reply, statement.match())))
                .stream()
                .toList();
    }

    private static boolean isNow(Statement statement) {
        return statement.isPresent() || (statement.code().equals(VIOLENCE) && statement.isOpen());
    }

    private static Optional<Statement> open(Reply reply, List<Statement> said) {
        var doubted =
                here(reply, DOUBTED).stream()
                        .filter(statement -> statement.isOpen() || statement.isPresent());
        return Stream.concat(said.stream().filter(Statement::isOpen), doubted)
                .filter(open -> said.stream().noneMatch(it -> settles(it, open)))
                .findFirst();
    }

    /** It was also said that it is not so now. */
    private static boolean settles(Statement now, Statement open) {
        return now.isStated()
                && now.polarity() == Polarity.ABSENT
                && now.code().equals(open.code())
                && now.whose() == open.whose();
    }

    private static List<Statement> here(Reply reply, String section) {
        return new Statements(reply)
                .read(reply.find(section)).stream()
                        .filter(statement -> statement.whose() != Whose.ELSEWHERE)
                        .toList();
    }

    private static Optional<Statement> first(
            List<Statement> statements, Predicate<Statement> kind) {
        return statements.stream().filter(kind).findFirst();
    }

    private static Finding grave(Reply reply, Match match) {
        return new Finding.Grave(
                match.code(), reply.words().evidence(match.from(), match.to(), 0.9));
    }

    /** Of whoever it is: the question is about everybody at home. */
    private static Finding perhaps(Reply reply, Match match) {
        return OpenDangers.perhaps(reply, OpenDangers.HOUSEHOLD_DANGER, match);
    }
}
