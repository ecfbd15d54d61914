package org.warmline.assistant.campaign;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.followup.Round;

/**
 * How the rounds of a day are called. A change holds from the next day on.
 *
 * @param windows the rounds of a day, in their order; at most nine
 * @param holidays days with other windows, or with none
 * @param retries how long to wait after each call that ended so; when they are used up a person
 *     takes over
 */
public record RoundRules(
        List<Window> windows,
        Map<LocalDate, List<Window>> holidays,
        Map<Ending, List<Duration>> retries,
        RoundRules.Attempts attempts) {

    /**
     * @param perRound how often somebody's telephone may ring in a round
     * @param perDay the same on one day
     * @param gap the shortest time between two calls that ring, also of different rounds, unless a
     *     conversation that was cut off is taken up again, or the resident asked for it
     */
    public record Attempts(int perRound, int perDay, Duration gap) {}

    public static final int MOST_WINDOWS = Round.LAST;

    /** Source: follow-up-practice, default numbers. */
    public static final RoundRules STANDARD =
            new RoundRules(
                    List.of(
                            new Window(LocalTime.of(9, 0), LocalTime.of(11, 30)),
                            new Window(LocalTime.of(15, 0), LocalTime.of(18, 0))),
                    Map.of(),
                    Map.of(
                            Ending.BUSY, minutes(10, 30, 60),
                            Ending.NO_ANSWER, minutes(30, 60),
                            Ending.REJECTED, minutes(60),
                            Ending.UNREACHABLE, minutes(30, 60),
                            Ending.VOICEMAIL, minutes(60),
                            Ending.CANCELED, minutes(30),
                            Ending.FAILED, minutes(15, 30),
                            Ending.CUT_OFF, minutes(2)),
                    new Attempts(4, 6, Duration.ofMinutes(15)));

    /** The same, for made-up residents who may be called as often as one likes to look at it. */
    static final RoundRules DEMONSTRATION =
            new RoundRules(
                    STANDARD.windows,
                    STANDARD.holidays,
                    STANDARD.retries,
                    new Attempts(4, 100, Duration.ofMinutes(15)));

    public RoundRules {
        windows = List.copyOf(windows);
        holidays = Map.copyOf(holidays);
        retries = Map.copyOf(retries);
    }

    public List<Window> windowsOn(LocalDate day) {
        return holidays.getOrDefault(day, windows);
    }

    List<Duration> after(Ending ending) {
        return retries.getOrDefault(ending, List.of());
    }

    private static List<Duration> minutes(long... minutes) {
        return Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList();
    }
}
