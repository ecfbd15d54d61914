package org.warmline.assistant.campaign;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of a made-up office, which changes its mind in the middle of the day. */
final class SimulatedRules {

    private static final List<List<Window>> WINDOWS =
            List.of(
                    RoundRules.STANDARD.windows(),
                    List.of(RoundRules.STANDARD.windows().getLast()),
                    List.of(window(8, 10), window(10, 13), window(13, 19)));

    private final NavigableMap<LocalDate, RoundRules> inForceFrom = new TreeMap<>();

    SimulatedRules() {
        inForceFrom.put(LocalDate.MIN, rules(RoundRules.STANDARD.windows(), Map.of()));
    }

    RoundRules of(LocalDate day) {
        return inForceFrom.floorEntry(day).getValue();
    }

    /** Other windows, and a holiday of today or of the next days. */
    void save(Random random, LocalDate today) {
        var ofHoliday = random.nextBoolean() ? List.<Window>of() : windows(random);
        var holiday = today.plusDays(random.nextInt(3));
        inForceFrom.put(today.plusDays(1), rules(windows(random), Map.of(holiday, ofHoliday)));
    }

    private static List<Window> windows(Random random) {
        return WINDOWS.get(random.nextInt(WINDOWS.size()));
    }

    /** Impatient, so that the caps and the gap have to hold it back. */
    private static RoundRules rules(List<Window> windows, Map<LocalDate, List<Window>> holidays) {
        var retries =
                Arrays.stream(Ending.values())
                        .collect(
                                Collectors.toMap(
                                        ending -> ending,
                                        _ -> Collections.nCopies(9, Duration.ofMinutes(3))));
        return new RoundRules(windows, holidays, retries, RoundRules.STANDARD.attempts());
    }

    private static Window window(int from, int to) {
        return new Window(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
