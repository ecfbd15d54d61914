package org.warmline.knowledge.wording;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is particular in a text: the days, numbers, places and diseases on which an answer stands or
 * falls. The right topic with the wrong batch or city is the worst kind of wrong answer.
 */
public final class Particulars {

    private static final BigDecimal COLDEST = BigDecimal.valueOf(34);
    private static final BigDecimal HOTTEST = BigDecimal.valueOf(43);
    private static final BigDecimal COLDEST_FAHRENHEIT = BigDecimal.valueOf(93);
    private static final BigDecimal HOTTEST_FAHRENHEIT = BigDecimal.valueOf(109);
    private static final BigDecimal LEAST_OXYGEN = BigDecimal.valueOf(50);
    private static final BigDecimal MOST_OXYGEN = BigDecimal.valueOf(100);
    private static final Pattern OF_TEMPERATURE = Pattern.compile("烧|热|体温|温度|fever|temperature");
    private static final Pattern OF_OXYGEN = Pattern.compile("血氧|氧饱和|oxygen|saturation|spo2");

    private static final Pattern WHAT_TO_DO = Pattern.compile("怎么|咋|如何|该|要不要|what|how|should");

    private final Set<Dated> dates;
    private final Set<Counted> numbers;
    private final Set<String> places;
    private final Set<String> diseases;

    private Particulars(
            Set<Dated> dates, Set<Counted> numbers, Set<String> places, Set<String> diseases) {
        this.dates = dates;
        this.numbers = numbers;
        this.places = places;
        this.diseases = diseases;
    }

    /**
     * A question with its numbers in digits, and without the asker's own measurement unless it asks
     * about that: so it is compared with other questions.
     */
    public static String compared(String question) {
        var digits = Spelled.inDigits(question);
        if (!WHAT_TO_DO.matcher(digits).find()) {
            return digits;
        }
        boolean ofTemperature = OF_TEMPERATURE.matcher(digits).find();
        boolean ofOxygen = OF_OXYGEN.matcher(digits).find();
        return Counted.PATTERN
                .matcher(digits)
                .replaceAll(found -> {
                    var number = Counted.of(found);
                    return isOwn(number, ofTemperature, ofOxygen)
                            ? ""
                            : Matcher.quoteReplacement(found.group());
                });
    }

    private static boolean isOwn(Counted number, boolean ofTemperature, boolean ofOxygen) {
        boolean temperature = ofTemperature || number.unit() == Counted.Unit.DEGREES;
        return (temperature && isTemperature(number)) || (ofOxygen && isOxygen(number));
    }

    /** Everything that a text names. */
    public static Particulars of(String text) {
        var digits = Spelled.inDigits(text);
        var dates = new LinkedHashSet<Dated>();
        var rest = Dated.takenOut(digits, dates);
        return new Particulars(dates, Counted.in(rest), Places.in(text), Diseases.in(text));
    }

    /**
     * What restricts a question to some documents. Not among it are the place for which everything
     * is looked up anyway, places that are excepted, a province beside its city, and a temperature
     * or an oxygen value of the asker's own: whoever asks "I have 37.5, what shall I do?" wants the
     * rule for a fever, in which another figure stands, and the figure itself is judged by triage.
     * Every other number restricts, so that in doubt a person answers.
     *
     * @param own names of the places in which the answer must hold
     */
    public static Particulars asked(String question, String own) {
        var all = of(question);
        var uniform = Characters.uniform(question);
        var numbers = new LinkedHashSet<>(all.numbers);
        boolean ofTemperature = OF_TEMPERATURE.matcher(uniform).find();
        boolean ofOxygen = OF_OXYGEN.matcher(uniform).find();
        numbers.removeIf(number -> isOwn(number, ofTemperature, ofOxygen));
        return new Particulars(all.dates, numbers, Places.asked(question, own), all.diseases);
    }

    private static boolean isTemperature(Counted number) {
        boolean mayBe = number.unit() == Counted.Unit.DEGREES || number.unit() == Counted.Unit.NONE;
        return mayBe
                && (isBetween(COLDEST, number, HOTTEST)
                        || isBetween(COLDEST_FAHRENHEIT, number, HOTTEST_FAHRENHEIT));
    }

    private static boolean isOxygen(Counted number) {
        boolean mayBe = number.unit() == Counted.Unit.PERCENT || number.unit() == Counted.Unit.NONE;
        return mayBe && isBetween(LEAST_OXYGEN, number, MOST_OXYGEN);
    }

    private static boolean isBetween(BigDecimal least, Counted number, BigDecimal most) {
        return number.value().compareTo(least) >= 0 && number.value().compareTo(most) <= 0;
    }

    /** True if nothing is named that would have to be borne out. */
    public boolean areNone() {
        return dates.isEmpty() && numbers.isEmpty() && places.isEmpty() && diseases.isEmpty();
    }

    /**
     * True if each of these is borne out.
     *
     * @param passage from which a question is to be answered; it must say every number
     * @param frame what a document says of itself as a whole, which may say days and places too
     */
    public boolean areBorneOutBy(Particulars passage, Particulars frame) {
        return numbers.stream().allMatch(passage::says)
                && dates.stream().allMatch(date -> passage.says(date) || frame.says(date))
                && places.stream()
                        .allMatch(place ->
                                passage.places.contains(place) || frame.places.contains(place))
                && diseases.stream()
                        .allMatch(disease -> passage.isOf(disease) || frame.isOf(disease));
    }

    private boolean isOf(String disease) {
        return diseases.contains(disease) || (diseases.isEmpty() && disease.equals(Diseases.USUAL));
    }

    /** True if it names places, and none of those. */
    public boolean speaksOfOtherPlacesThan(Particulars asked) {
        return !places.isEmpty()
                && !asked.places.isEmpty()
                && places.stream().noneMatch(asked.places::contains);
    }

    private boolean says(Dated date) {
        return dates.stream().anyMatch(date::isSaidBy);
    }

    /** A number that counts nothing we know may also be a day of a month, as 号 is. */
    private boolean says(Counted number) {
        boolean mayBeADay =
                number.unit() == Counted.Unit.NONE || number.unit() == Counted.Unit.NUMBER;
        return numbers.stream().anyMatch(number::isSaidBy)
                || (mayBeADay && dates.stream().anyMatch(date -> number.is(date.day())));
    }
}
