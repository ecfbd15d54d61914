package org.warmline.assistant.console;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.triage.Severity;

/**
 * The flags that somebody may see: the own ones first, then the others'.
 *
 * @param show which of them are shown
 */
record FlagList(FlagList.Show show, List<FlagRow> all, Actor viewer, Instant now) {

    enum Show {
        ALL,
        MINE,
        OVERDUE,
        EMERGENCIES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Show of(String code) {
            for (var show : values()) {
                if (show.code().equals(code)) {
                    return show;
                }
            }
            return ALL;
        }
    }

    public List<FlagRow> mine() {
        return chosen().filter(this::isMine).toList();
    }

    public List<FlagRow> others() {
        return chosen().filter(row -> !isMine(row)).toList();
    }

    public long count(Show which) {
        return all.stream().filter(test(which)).count();
    }

    public boolean isOverdue(FlagRow row) {
        return row.flag().isOverdue(now);
    }

    private Stream<FlagRow> chosen() {
        return all.stream().filter(test(show));
    }

    private boolean isMine(FlagRow row) {
        return row.flag().progress().owner().person().equals(viewer);
    }

    private Predicate<FlagRow> test(Show which) {
        return switch (which) {
            case ALL -> _ -> true;
            case MINE -> this::isMine;
            case OVERDUE -> this::isOverdue;
            case EMERGENCIES -> row -> row.flag().severity() == Severity.EMERGENCY;
        };
    }
}
