package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.Distress;

/** Reads worry and despair; despair outweighs worry. */
final class BurdenReader implements Reader {

    @Override
    public List<Finding> read(Reply reply) {
        var denied = reply.find("not-distress");
        var words = new ArrayList<>(reply.find("distress"));
        words.removeIf(match -> denied.stream().anyMatch(no -> no.overlaps(match)));
        words.removeIf(match ->
                match.code().equals("low")
                        && reply.find("symptom").stream().anyMatch(sign -> sign.overlaps(match)));
        reply.sounding("distress").stream()
                .filter(match -> match.code().equals("high"))
                .forEach(words::add);
        var statements =
                new Statements(reply)
                        .read(words).stream()
                                .filter(Statement::isPresent)
                                .filter(statement -> statement.whose() != Whose.ELSEWHERE)
                                .toList();
        return first(statements, "high")
                .or(() -> first(statements, "low"))
                .map(statement -> List.of(finding(reply, statement)))
                .orElse(List.of());
    }

    private static Optional<Statement> first(List<Statement> statements, String code) {
        return statements.stream().filter(statement -> statement.code().equals(code)).findFirst();
    }

    private static Finding finding(Reply reply, Statement statement) {
        var distress = statement.code().equals("high") ? Distress.HIGH : Distress.LOW;
        var match = statement.match();
        return new Finding.Burden(distress, reply.words().evidence(match.from(), match.to(), 0.9));
    }
}
