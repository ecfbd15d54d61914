package org.warmline.assistant.understanding;

import java.util.List;

/** Reads what is grave for a small child or in pregnancy, and would be a complaint in others. */
final class GraveReader implements Reader {

    private static final String SECTION = "grave";

    @Override
    public List<Finding> read(Reply reply) {
        return new Statements(reply)
                .read(reply.find(SECTION)).stream()
                        .filter(statement -> statement.whose() != Whose.ELSEWHERE)
                        .filter(Statement::isPresent)
                        .limit(1)
                        .<Finding>map(statement -> grave(reply, statement.match()))
                        .toList();
    }

    private static Finding grave(Reply reply, Match match) {
        return new Finding.Grave(
                match.code(), reply.words().evidence(match.from(), match.to(), 0.9));
    }
}
