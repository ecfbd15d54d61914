package org.warmline.assistant.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.resident.Followed;

/**
 * In which rounds somebody must have been due, counted over days and windows alone, and by nothing
 * that the rounds themselves are made of.
 *
 * @param rules by which each day is called
 */
record ExpectedRounds(
        LocalDate first, LocalDate last, RulesOfDays rules, ZoneId office, Instant lastLook) {

    interface RulesOfDays {

        RoundRules of(LocalDate day);
    }

    /** Of somebody whose wishes and quarantine have always been these. */
    Set<Round> of(Followed who) {
        var rounds = new HashSet<Round>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isInQuarantine(who, day)) {
                addDay(day, rules.of(day).windowsOn(day), who, rounds);
            }
        }
        return rounds;
    }

    private void addDay(LocalDate day, List<Window> windows, Followed who, Set<Round> rounds) {
        var suiting =
                IntStream.range(0, windows.size())
                        .filter(place ->
                                from(who, windows.get(place)).isBefore(to(who, windows.get(place))))
                        .boxed()
                        .toList();
        for (int place : suiting) {
            var window = windows.get(place);
            if (counts(day, from(who, window), to(who, window), who)) {
                rounds.add(new Round(day, place + 1));
            }
        }
        if (suiting.isEmpty() && !windows.isEmpty()) {
            var window = windows.getLast();
            if (counts(day, window.from(), window.to(), who)) {
                rounds.add(new Round(day, windows.size()));
            }
        }
    }

    /** It has begun, and was not over when the resident was added. */
    private boolean counts(LocalDate day, LocalTime from, LocalTime to, Followed who) {
        var zone = who.wishes().zone().orElse(office);
        return !day.atTime(from).atZone(zone).toInstant().isAfter(lastLook)
                && day.atTime(to).atZone(zone).toInstant().isAfter(who.added());
    }

    private static boolean isInQuarantine(Followed who, LocalDate day) {
        return !day.isBefore(who.quarantine().from()) && !day.isAfter(who.quarantine().to());
    }

    private static LocalTime from(Followed who, Window window) {
        return who.wishes()
                .hours()
                .filter(hours -> hours.from().isAfter(window.from()))
                .map(hours -> hours.from())
                .orElse(window.from());
    }

    private static LocalTime to(Followed who, Window window) {
        return who.wishes()
                .hours()
                .filter(hours -> hours.to().isBefore(window.to()))
                .map(hours -> hours.to())
                .orElse(window.to());
    }
}
