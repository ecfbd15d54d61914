package org.warmline.assistant.console;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.warmline.assistant.campaign.Ending;
import org.warmline.assistant.campaign.Limits;
import org.warmline.assistant.campaign.RoundRules;
import org.warmline.assistant.campaign.Rules;
import org.warmline.assistant.campaign.Window;

/** The rules as they are written into fields, one line that says what is wrong for each. */
final class RulesForm {

    private static final int HUNDREDTHS = 2;

    private final Map<String, String> values;
    private final Map<String, String> errors = new LinkedHashMap<>();

    RulesForm(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static RulesForm of(Rules.Settings settings) {
        var round = settings.round();
        var limits = settings.limits();
        var values = new HashMap<String, String>();
        values.put("windows", round.windows().stream().map(RulesForm::text).collect(lines()));
        values.put(
                "holidays",
                new TreeMap<>(round.holidays())
                        .entrySet().stream()
                                .map(day -> (day.getKey() + " " + texts(day.getValue())).strip())
                                .collect(lines()));
        for (var ending : retried()) {
            values.put(
                    "retry." + ending.code(),
                    round.retries().getOrDefault(ending, List.of()).stream()
                            .map(wait -> Long.toString(wait.toMinutes()))
                            .collect(Collectors.joining(", ")));
        }
        values.put("perRound", Integer.toString(round.attempts().perRound()));
        values.put("perDay", Integer.toString(round.attempts().perDay()));
        values.put("gap", Long.toString(round.attempts().gap().toMinutes()));
        values.put(
                "callsPerSecond",
                BigDecimal.valueOf(limits.callsPerSecond()).stripTrailingZeros().toPlainString());
        values.put("lines", Integer.toString(limits.lines()));
        values.put("costPerCall", money(limits.cost().perCall()));
        values.put("costPerMinute", money(limits.cost().perMinute()));
        values.put("costPerDay", money(limits.cost().perDay()));
        return new RulesForm(values);
    }

    /** Those after which it can be set when to call again. */
    static List<Ending> retried() {
        return Arrays.stream(Ending.values())
                .filter(ending -> ending != Ending.CALL_LATER && ending != Ending.NOT_PLACED)
                .toList();
    }

    /** As it was typed. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The key of the line that says what is wrong with a field; empty if nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /**
     * @return empty if any field is wrong
     */
    Optional<Rules.Settings> read() {
        var windows = read("windows", RulesForm::windows, List.<Window>of());
        var holidays = read("holidays", RulesForm::holidays, Map.<LocalDate, List<Window>>of());
        var retries = new EnumMap<Ending, List<Duration>>(Ending.class);
        for (var ending : retried()) {
            retries.put(
                    ending, read("retry." + ending.code(), RulesForm::waits, List.<Duration>of()));
        }
        var attempts =
                new RoundRules.Attempts(
                        number("perRound", 1, 9),
                        number("perDay", 1, 100),
                        Duration.ofMinutes(number("gap", 0, 240)));
        var cost =
                new Limits.Cost(
                        read("costPerCall", RulesForm::hundredths, 0),
                        read("costPerMinute", RulesForm::hundredths, 0),
                        read("costPerDay", RulesForm::hundredths, 0));
        if (!cost.allowsACall()) {
            errors.putIfAbsent("costPerDay", "rounds.wrong.capTooLow");
        }
        var limits =
                new Limits(
                        read("callsPerSecond", RulesForm::rate, 1.0),
                        number("lines", 1, 5000),
                        cost);
        return errors.isEmpty()
                ? Optional.of(
                        new Rules.Settings(
                                new RoundRules(windows, holidays, retries, attempts), limits))
                : Optional.empty();
    }

    static String money(long hundredths) {
        return BigDecimal.valueOf(hundredths, HUNDREDTHS).toPlainString();
    }

    private <T> T read(String field, Function<String, T> reader, T otherwise) {
        try {
            return reader.apply(value(field).strip());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            var name = field.startsWith("retry.") ? "retry" : field;
            errors.put(field, "rounds.wrong." + name);
            return otherwise;
        }
    }

    private int number(String field, int least, int most) {
        return read(
                field,
                text -> {
                    int number = Integer.parseInt(text);
                    require(number >= least && number <= most);
                    return number;
                },
                least);
    }

    private static List<Window> windows(String text) {
        var windows = text.lines().filter(line -> !line.isBlank()).map(RulesForm::window).toList();
        require(!windows.isEmpty() && windows.size() <= RoundRules.MOST_WINDOWS);
        return inOrder(windows);
    }

    private static Map<LocalDate, List<Window>> holidays(String text) {
        var days = new HashMap<LocalDate, List<Window>>();
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var words = List.of(line.strip().split("\\s+"));
            var windows = words.stream().skip(1).map(RulesForm::window).toList();
            days.put(LocalDate.parse(words.getFirst()), inOrder(windows));
        }
        return days;
    }

    private static List<Window> inOrder(List<Window> windows) {
        for (int later = 1; later < windows.size(); later++) {
            require(!windows.get(later).from().isBefore(windows.get(later - 1).to()));
        }
        return windows;
    }

    private static Window window(String text) {
        var ends = text.strip().split("\\s*[-–—]\\s*", -1);
        require(ends.length == 2);
        var window = new Window(time(ends[0]), time(ends[1]));
        require(Window.PERMITTED.encloses(window));
        return window;
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == "9:00".length() ? "0" + text : text);
    }

    private static List<Duration> waits(String text) {
        return Arrays.stream(text.split("[,，、\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> {
                    int minutes = Integer.parseInt(word);
                    require(minutes >= 1 && minutes <= 600);
                    return Duration.ofMinutes(minutes);
                })
                .toList();
    }

    private static double rate(String text) {
        double rate = new BigDecimal(text).doubleValue();
        require(rate >= 0.1 && rate <= 100);
        return rate;
    }

    private static int hundredths(String text) {
        var amount = new BigDecimal(text);
        require(amount.signum() >= 0);
        return amount.movePointRight(HUNDREDTHS).intValueExact();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("out of bounds");
        }
    }

    private static String texts(List<Window> windows) {
        return windows.stream().map(RulesForm::text).collect(Collectors.joining(" "));
    }

    private static String text(Window window) {
        return window.from() + "-" + window.to();
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }
}
