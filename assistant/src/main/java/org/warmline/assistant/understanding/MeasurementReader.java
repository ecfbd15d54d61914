package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.OxygenSaturation;
import org.warmline.assistant.health.Symptom;

/**
 * Reads temperature and oxygen: the resident's own, of today, the last one that was said. Of two
 * neighbours the worse counts. Values that no living person has are not read. Of somebody else at
 * home only what is a concern by the figures in force.
 */
final class MeasurementReader implements Reader {

    private static final double LOWEST_FAHRENHEIT = 93.2;
    private static final double HIGHEST_FAHRENHEIT = 109.4;
    private static final double ROUND = 100;
    private static final int REACH = 40;

    private final NumberReader numbers;
    private final NumberReader ofOxygenOnly;

    /**
     * @param ofOxygenOnly the forms in which only oxygen is said
     */
    MeasurementReader(NumberReader numbers, NumberReader ofOxygenOnly) {
        this.numbers = numbers;
        this.ofOxygenOnly = ofOxygenOnly;
    }

    @Override
    public List<Finding> read(Reply reply) {
        Finding.Temperature temperature = null;
        Finding.Oxygen oxygen = null;
        var others = new ArrayList<Finding>();
        var reading = new Statements(reply);
        for (var quantity : joined(reply, quantities(reply))) {
            var statement = reading.statement(quantity.match(), isDenied(reply, quantity));
            var match = quantity.match();
            var evidence = reply.words().evidence(match.from(), match.to(), 0.9);
            if (statement.isPresent() && statement.whose() == Whose.HOUSEHOLD) {
                others.addAll(ofOthers(reply, quantity, evidence));
            }
            if (!statement.isPresent() || !statement.isOf(Whose.RESIDENT)) {
                continue;
            }
            if (isOxygen(reply, quantity)) {
                oxygen = new Finding.Oxygen(oxygen(reply, quantity), evidence);
            } else if (!ofAnother(reply, match) && isTemperature(reply, quantity)) {
                temperature = new Finding.Temperature(value(quantity.high()), evidence);
            }
        }
        var findings = new ArrayList<Finding>(others);
        if (temperature != null) {
            findings.add(temperature);
        }
        if (oxygen != null) {
            findings.add(oxygen);
        }
        return findings;
    }

    /** What is said in a form of oxygen counts only where oxygen is spoken of. */
    private List<Quantity> quantities(Reply reply) {
        var all = new ArrayList<>(numbers.numbers(reply.words()));
        if (reply.all("measure").stream().noneMatch(it -> it.code().equals("oxygen"))) {
            return all;
        }
        for (var figure : ofOxygenOnly.numbers(reply.words())) {
            var match = figure.match();
            boolean isRead =
                    all.stream().anyMatch(it -> it.match().overlaps(match) && isOxygen(it));
            if (!isRead && ofOxygen(reply, match)) {
                all.removeIf(it -> it.match().overlaps(match));
                all.add(figure);
            }
        }
        all.sort(Comparator.comparingInt(it -> it.match().from()));
        return all;
    }

    /** A fever of somebody else at home, or an oxygen that is a danger to him. */
    private List<Finding> ofOthers(Reply reply, Quantity quantity, Evidence evidence) {
        var match = quantity.match();
        var ill = new Finding.Household(HouseholdState.UNWELL, evidence);
        if (ofOxygen(reply, match)) {
            return isOxygen(reply, quantity) && quantity.low() <= reply.limits().oxygen().percent()
                    ? List.of(ill, new Finding.HouseholdDanger(Symptom.OTHER, evidence))
                    : List.of();
        }
        boolean fever =
                !ofAnother(reply, match)
                        && isTemperature(reply, quantity)
                        && value(quantity.high()).isAtLeast(reply.limits().fever());
        return fever ? List.of(ill) : List.of();
    }

    /** Two numbers with "to" or "or" between them are one quantity. */
    private static List<Quantity> joined(Reply reply, List<Quantity> quantities) {
        var joined = new ArrayList<Quantity>();
        for (var quantity : quantities) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && between(reply, last, quantity)) {
                joined.removeLast();
                joined.add(
                        new Quantity(
                                Math.min(last.low(), quantity.low()),
                                Math.max(last.high(), quantity.high()),
                                last.precise() || quantity.precise(),
                                quantity.whole(),
                                new Match(
                                        Quantity.NUMBER,
                                        last.match().from(),
                                        quantity.match().to())));
            } else {
                joined.add(quantity);
            }
        }
        return joined;
    }

    private static boolean isDenied(Reply reply, Quantity quantity) {
        boolean isLower = isOxygen(reply, quantity) && stands("below", reply, quantity);
        return !isLower && stands("not", reply, quantity);
    }

    private static boolean stands(String code, Reply reply, Quantity quantity) {
        return reply.all("measure").stream()
                .filter(before -> before.code().equals(code))
                .anyMatch(before -> reply.touch(before.to(), quantity.match().from()));
    }

    private static boolean ofOxygen(Reply reply, Match match) {
        int oxygen = near(reply, "oxygen", match);
        return oxygen > near(reply, "temperature", match) && oxygen > near(reply, "other", match);
    }

    /** "My sats are in the eighties" speaks of no year. */
    static boolean isTenOfOxygen(Reply reply, Match decade) {
        return reply.all("measure").stream()
                        .anyMatch(it -> it.code().equals("decade") && it.overlaps(decade))
                && ofOxygen(reply, decade);
    }

    private static boolean ofAnother(Reply reply, Match match) {
        int temperature =
                Math.max(near(reply, "temperature", match), near(reply, "reading", match));
        return near(reply, "other", match) > temperature;
    }

    /** How close before the number, in its sentence, the measured thing is named; or just after. */
    private static int near(Reply reply, String code, Match number) {
        int start = reply.words().sentenceStart(number.from());
        int nearest = -1;
        for (var found : reply.all("measure")) {
            if (!found.code().equals(code) || isPartOfOxygen(reply, found)) {
                continue;
            }
            boolean before =
                    found.from() >= start
                            && found.to() <= number.from()
                            && number.from() - found.to() < REACH;
            if (before || isOf(reply, number, found)) {
                nearest = Math.max(nearest, found.from());
            }
        }
        return nearest;
    }

    /** A pulse oximeter takes no pulse. */
    private static boolean isPartOfOxygen(Reply reply, Match found) {
        return reply.all("measure").stream()
                .anyMatch(it -> it.code().equals("oxygen") && it.contains(found));
    }

    /** 九十五的血氧, "ninety-one on the finger clip". */
    private static boolean isOf(Reply reply, Match number, Match found) {
        int on = reply.endAt("measure", "on", number.to() + 1);
        return (found.from() == number.to() + 1 && reply.words().charAt(number.to()) == '的')
                || (number.to() < found.from() && found.from() <= on + 1 && on < found.to());
    }

    private static boolean between(Reply reply, Quantity first, Quantity second) {
        int to = reply.endAt("measure", "to", first.match().to());
        return to >= 0 && reply.touch(to, second.match().from());
    }

    /** "Oxygen 97, measured 38.4": what was measured in between is no share. */
    private static boolean isOxygen(Reply reply, Quantity quantity) {
        var match = quantity.match();
        return ofOxygen(reply, match)
                && isOxygen(quantity)
                && (quantity.whole()
                        || near(reply, "oxygen", match) > near(reply, "reading", match));
    }

    /** "Not even ninety" is less than ninety. */
    private static OxygenSaturation oxygen(Reply reply, Quantity quantity) {
        int said = (int) quantity.low();
        boolean less = stands("below", reply, quantity) && OxygenSaturation.isPlausible(said - 1);
        return new OxygenSaturation(less ? said - 1 : said);
    }

    private static boolean isOxygen(Quantity quantity) {
        return OxygenSaturation.isPlausible((int) quantity.low());
    }

    /** "A hundred percent", 百分之百: of a temperature nobody says so. */
    private static boolean isShare(Reply reply, Match number) {
        return reply.all("measure").stream()
                .filter(it -> it.code().equals("share"))
                .anyMatch(it ->
                        it.overlaps(number)
                                || reply.touch(it.to(), number.from())
                                || reply.touch(number.to(), it.from()));
    }

    private boolean isTemperature(Reply reply, Quantity quantity) {
        if (isShare(reply, quantity.match())) {
            return false;
        }
        boolean named =
                reply.asked(QuestionKind.TEMPERATURE)
                        || near(reply, "temperature", quantity.match()) >= 0
                        || near(reply, "reading", quantity.match()) >= 0
                        || reply.endAt("measure", "unit", quantity.match().to()) >= 0;
        double high = quantity.high();
        boolean fahrenheit = high >= LOWEST_FAHRENHEIT && high <= HIGHEST_FAHRENHEIT;
        if (!fahrenheit && !BodyTemperature.isPlausible(high)) {
            return false;
        }
        if (high == ROUND && quantity.whole() && !isFahrenheit(reply)) {
            return false;
        }
        return named || (quantity.precise() && (!fahrenheit || !quantity.whole()));
    }

    /** 一百度 is a way to say that it is hot, unless 华氏 is said. */
    private boolean isFahrenheit(Reply reply) {
        return numbers.countsInFahrenheit()
                || reply.all("measure").stream().anyMatch(it -> it.code().equals("fahrenheit"));
    }

    private static BodyTemperature value(double value) {
        return value >= LOWEST_FAHRENHEIT
                ? BodyTemperature.fahrenheit(value)
                : BodyTemperature.celsius(value);
    }
}
