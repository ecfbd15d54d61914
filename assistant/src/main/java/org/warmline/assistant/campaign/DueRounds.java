package org.warmline.assistant.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.warmline.assistant.resident.Followed;

/**
 * The rounds in which one resident has become due since rounds were planned last, in their order.
 * After an outage some of them are over: those are due all the same, and a person's. Pure.
 *
 * @param today by the resident's own clock
 * @param isDueToday true if there is a round today, whether it is over, open or to come
 */
record DueRounds(Followed resident, List<RoundHours> hours, LocalDate today, boolean isDueToday) {

    static DueRounds of(
            Followed resident,
            Lapse lapse,
            Function<LocalDate, RoundRules> rules,
            ZoneId officeZone) {
        var zone = resident.wishes().zone().orElse(officeZone);
        var hours =
                lapse.days(zone)
                        .flatMap(day -> ofDay(day, resident, rules.apply(day), officeZone).stream())
                        .filter(lapse::brought)
                        .filter(one -> one.isOpen(lapse.now()) || wasThere(resident, one))
                        .toList();
        var today = lapse.today(zone);
        return new DueRounds(
                resident,
                hours,
                today,
                !ofDay(today, resident, rules.apply(today), officeZone).isEmpty());
    }

    /**
     * True of a round that is only written down as missed, without a flag of its own: its day is
     * over, and it is today's round that tells how the resident is. Of somebody who has none today
     * the last that was missed is flagged, so that a person asks once, however long the outage was.
     */
    boolean isOnlyWrittenDown(RoundHours one) {
        boolean isLast = one.equals(hours.getLast());
        return one.round().day().isBefore(today) && (isDueToday || !isLast);
    }

    private static List<RoundHours> ofDay(
            LocalDate day, Followed resident, RoundRules rules, ZoneId officeZone) {
        return resident.quarantine().includes(day)
                ? RoundHours.due(day, rules, resident.wishes(), officeZone).toList()
                : List.of();
    }

    private static boolean wasThere(Followed resident, RoundHours one) {
        return one.closes().isAfter(resident.added());
    }
}
