package org.warmline.assistant;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database is a demonstration's or an office's from its first start on. A demonstration over real
 * residents would ask made-up people how they are, and open the list to an account without a second
 * factor; an office over a demonstration would call numbers that may be somebody's.
 */
final class DatabaseUse {

    private enum Begun {
        DEMONSTRATION,
        OFFICE
    }

    private final JdbcClient jdbc;

    DatabaseUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws IllegalStateException if it was begun as the other one
     */
    void require(boolean demonstration) {
        var wanted = demonstration ? Begun.DEMONSTRATION : Begun.OFFICE;
        var begun = begun().orElseGet(() -> begin(olderThanThis().orElse(wanted)));
        if (begun != wanted) {
            throw new IllegalStateException(
                    switch (begun) {
                        case OFFICE ->
                                "this database is an office's, and no demonstration runs on it: set"
                                        + " warmline.demo.enabled=false, or try things out in a"
                                        + " folder of its own with --warmline.data=…";
                        case DEMONSTRATION ->
                                "this database holds the made-up residents of a demonstration,"
                                        + " whose numbers may be somebody's: give the office a"
                                        + " folder of its own with --warmline.data=…";
                    });
        }
    }

    private Optional<Begun> begun() {
        return jdbc.sql("select begun from database_use where id = 1")
                .query((row, _) -> Begun.valueOf(row.getString("begun")))
                .optional();
    }

    /** Several processes may begin it at once; the first one's word counts. */
    private Begun begin(Begun as) {
        jdbc.sql("insert into database_use (id, begun) values (1, :begun) on conflict do nothing")
                .param("begun", as.name())
                .update();
        return begun().orElseThrow();
    }

    /** What its accounts tell of a database that was begun before this was written down. */
    private Optional<Begun> olderThanThis() {
        if (has("role = 'ADMINISTRATOR'")) {
            return Optional.of(Begun.OFFICE);
        }
        return has("name = 'demo'") ? Optional.of(Begun.DEMONSTRATION) : Optional.empty();
    }

    private boolean has(String account) {
        return jdbc.sql("select count(*) from account where " + account)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
