package org.warmline.assistant.resident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a resident is followed up, both inclusive.
 *
 * @param from the first day
 * @param to the last day; a person may shorten or prolong it, the machine never
 * @param firstDayAssumed the first day was not known: the day of entry stands for it until somebody
 *     puts it right
 * @param ended by a person, before the last day
 */
public record Quarantine(
        LocalDate from, LocalDate to, boolean firstDayAssumed, Optional<EarlyEnd> ended) {

    public Quarantine {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a quarantine ends before it begins: " + to);
        }
    }

    public Quarantine(LocalDate from, LocalDate to) {
        this(from, to, false, Optional.empty());
    }

    /** True if the resident is followed up on that day. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from)
                && !day.isAfter(to)
                && ended.filter(end -> !day.isBefore(end.on())).isEmpty();
    }

    /** The last day with a follow-up, if a person has ended it early. */
    public LocalDate lastDay() {
        return ended.map(end -> end.on().minusDays(1)).filter(day -> day.isBefore(to)).orElse(to);
    }

    public boolean isOverOn(LocalDate day) {
        return day.isAfter(lastDay());
    }

    /** The first day is known by now. */
    public Quarantine since(LocalDate firstDay) {
        return new Quarantine(firstDay, to, false, ended);
    }

    public Quarantine until(LocalDate lastDay) {
        return new Quarantine(from, lastDay, firstDayAssumed, ended);
    }

    public Quarantine ended(EarlyEnd end) {
        return new Quarantine(from, to, firstDayAssumed, Optional.of(end));
    }

    public Quarantine notEnded() {
        return new Quarantine(from, to, firstDayAssumed, Optional.empty());
    }
}
