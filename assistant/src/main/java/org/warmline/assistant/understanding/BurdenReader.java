package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
                                .filter(statement -> statement.whose() != Whose.ELSEWHERE)
                                .toList();
        var despair = first(statements, "high", Statement::isPresent);
        var findings = new ArrayList<Finding>();
        despair.or(() -> first(statements, "low", Statement::isPresent))
                .ifPresent(statement -> findings.add(finding(reply, statement)));
        if (despair.isEmpty()) {
            first(statements, "high", Statement::isOpen)
                    .ifPresent(statement -> findings.add(perhaps(reply, statement)));
        }
        return findings;
    }

    private static Optional<Statement> first(
            List<Statement> statements, String code, Predicate<Statement> kind) {
        return statements.stream()
                .filter(statement -> statement.code().equals(code))
                .filter(kind)
                .findFirst();
    }

    /** A doubt does not clear despair, nor does that it was yesterday's. */
    private static Finding perhaps(Reply reply, Statement statement) {
        var match = statement.match();
        return new Finding.Perhaps(
                "distress", reply.words().evidence(match.from(), match.to(), 0.9).guessed());
    }

    private static Finding finding(Reply reply, Statement statement) {
        var distress = statement.code().equals("high") ? Distress.HIGH : Distress.LOW;
        var match = statement.match();
        return new Finding.Burden(distress, reply.words().evidence(match.from(), match.to(), 0.9));
    }
}
