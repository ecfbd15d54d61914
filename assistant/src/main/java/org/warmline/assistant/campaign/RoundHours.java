package org.warmline.assistant.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.resident.CallWishes;

/**
 * When one resident may be called in one round: the window of the round in their own local time,
 * narrowed by the hours that they prefer.
 *
 * @param window empty if none of the round's hours suits the resident
 */
record RoundHours(
        Round round, ZoneId zone, Optional<Window> window, Instant opens, Instant closes) {

    static RoundHours of(Round round, RoundRules rules, CallWishes wishes, ZoneId officeZone) {
        var zone = wishes.zone().orElse(officeZone);
        var whole = window(round, rules);
        var own = wishes.hours().map(whole::within).orElse(Optional.of(whole));
        var span = own.orElse(whole);
        return new RoundHours(
                round,
                zone,
                own,
                instant(round.day(), span.from(), zone),
                instant(round.day(), span.to(), zone));
    }

    /**
     * The rounds of a day in which a resident is due: those that have an hour for them. If no round
     * has one, it is the last, in which a person calls: nobody is left out of a day that has
     * rounds. A holiday without windows has none, for nobody.
     */
    static Stream<RoundHours> due(
            LocalDate day, RoundRules rules, CallWishes wishes, ZoneId officeZone) {
        var all =
                IntStream.rangeClosed(1, rules.windowsOn(day).size())
                        .mapToObj(number -> new Round(day, number))
                        .map(round -> of(round, rules, wishes, officeZone))
                        .toList();
        var suiting = all.stream().filter(hours -> hours.window().isPresent()).toList();
        return suiting.isEmpty()
                ? all.stream().skip(Math.max(0, all.size() - 1))
                : suiting.stream();
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    /** True at an hour at which anybody may be called at all, by the resident's clock. */
    boolean isPermitted(Instant now) {
        return Window.PERMITTED.includes(now.atZone(zone).toLocalTime());
    }

    /** A round that the day does not have by rule was begun by hand: it lasts until it is quiet. */
    private static Window window(Round round, RoundRules rules) {
        var windows = rules.windowsOn(round.day());
        return round.number() <= windows.size()
                ? windows.get(round.number() - 1)
                : Window.PERMITTED;
    }

    private static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
