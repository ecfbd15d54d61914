package org.warmline.assistant.policy;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of the watched folder that could not be taken in, for the people of all nodes. */
final class InboxTrouble {

    private static final int LONGEST = 400;
    private static final int MOST = 8;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    InboxTrouble(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void refused(String file, List<Problem> problems, Instant at) {
        transaction.executeWithoutResult(_ -> {
            taken(file);
            jdbc.sql("insert into library_trouble (name, reason, found_at) values (:n, :r, :at)")
                    .param("n", start(file))
                    .param("r", Problem.written(problems.stream().limit(MOST).toList()))
                    .param("at", at.atOffset(UTC))
                    .update();
        });
    }

    void taken(String file) {
        jdbc.sql("delete from library_trouble where name = :name")
                .param("name", start(file))
                .update();
    }

    /** What is not there any more troubles nobody. */
    void keepOnly(Set<String> files) {
        list().stream()
                .map(PolicyLibrary.Trouble::file)
                .filter(name -> files.stream().noneMatch(file -> start(file).equals(name)))
                .forEach(this::taken);
    }

    List<PolicyLibrary.Trouble> list() {
        return jdbc.sql("select name, reason, found_at from library_trouble order by name")
                .query((row, _) ->
                        new PolicyLibrary.Trouble(
                                row.getString("name"),
                                Problem.read(row.getString("reason")),
                                row.getObject("found_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
