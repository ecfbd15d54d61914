package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Numbers in English: thirty-eight point five, thirty-six four, a hundred and one, one hundred
 * point eight, ninety eight six, thirty-seven and a half, 99.5.
 */
final class EnglishNumbers implements NumberReader {

    private static final Map<String, Integer> UNITS =
            Map.ofEntries(
                    Map.entry("zero", 0),
                    Map.entry("oh", 0),
                    Map.entry("o", 0),
                    Map.entry("nought", 0),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9));

    private static final Map<String, Integer> TENS =
            Map.of(
                    "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
                    80, "ninety", 90);

    private static final java.util.Set<String> OTHER_UNITS =
            java.util.Set.of(
                    "years", "year", "times", "days", "day", "hours", "hour", "minutes", "weeks",
                    "o'clock", "pm", "am", "kilos", "pounds", "months", "people", "tablets", "mg");

    /** The digit that a word names. */
    static java.util.Optional<Integer> digit(String word) {
        return java.util.Optional.ofNullable(UNITS.get(word));
    }

    /** Words that end like a plural and count nothing. */
    private static final java.util.Set<String> NO_PLURALS =
            java.util.Set.of(
                    "degrees",
                    "celsius",
                    "this",
                    "plus",
                    "yes",
                    "was",
                    "always",
                    "unless",
                    "perhaps",
                    "thanks",
                    "sometimes",
                    "afterwards",
                    "does",
                    "has");

    private static final java.util.Set<String> BEFORE_COUNTED =
            java.util.Set.of("more", "other", "little", "different", "small", "odd", "and", "such");

    /** A word of the uniform text and its place. */
    private record Word(String text, int from, int to) {}

    @Override
    public boolean countsInFahrenheit() {
        return true;
    }

    @Override
    public List<Quantity> numbers(Uniform words) {
        var list = words(words.text());
        var quantities = new ArrayList<Quantity>();
        int at = 0;
        while (at < list.size()) {
            at = readAt(list, at, quantities);
        }
        return quantities;
    }

    private static List<Word> words(String text) {
        var list = new ArrayList<Word>();
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                if (i > start) {
                    list.add(new Word(text.substring(start, i), start, i));
                }
                start = i + 1;
            }
        }
        return list;
    }

    /** Reads a number that begins at this word, if one does; the place to go on from. */
    private static int readAt(List<Word> words, int at, List<Quantity> into) {
        var word = words.get(at).text();
        if (Character.isDigit(word.charAt(0))) {
            return digits(words, at, into);
        }
        int next = at;
        double whole = -1;
        if (TENS.containsKey(word)) {
            whole = TENS.get(word);
            next = at + 1;
            int unit = unit(words, next);
            if (unit > 0) {
                whole += unit;
                next++;
            }
        } else if (isHundred(words, at)) {
            int after = word.equals("hundred") ? at + 1 : at + 2;
            next = is(words, after, "and") ? after + 1 : after;
            int unit = unit(words, next);
            whole = 100 + Math.max(0, unit);
            next = unit > 0 ? next + 1 : after;
        } else if (word.equals("one") && unit(words, at + 1) == 0 && unit(words, at + 2) >= 0) {
            whole = 100 + unit(words, at + 2);
            next = at + 3;
        } else if (word.equals("three") && unit(words, at + 1) >= 4) {
            whole = 30 + unit(words, at + 1);
            next = at + 2;
        }
        if (whole < 0) {
            return at + 1;
        }
        return fraction(words, at, next, whole, into);
    }

    /** "A hundred", "one hundred", or only "hundred" where no other number stands before it. */
    private static boolean isHundred(List<Word> words, int at) {
        var word = words.get(at).text();
        return ((word.equals("a") || word.equals("one")) && is(words, at + 1, "hundred"))
                || (word.equals("hundred") && (at == 0 || unit(words, at - 1) < 0));
    }

    private static int digits(List<Word> words, int at, List<Quantity> into) {
        var word = words.get(at);
        if (word.text().indexOf(':') >= 0) {
            return at + 1;
        }
        double value = Double.parseDouble(word.text());
        if (word.text().indexOf('.') >= 0) {
            add(words, at, at + 1, Quantity.of(value, true, false, 0, 0), into);
            return at + 1;
        }
        if (value >= 340 && value < 430) {
            add(words, at, at + 1, Quantity.of(value / 10, false, false, 0, 0), into);
            return at + 1;
        }
        return fraction(words, at, at + 1, value, into);
    }

    private static int fraction(
            List<Word> words, int at, int next, double whole, List<Quantity> into) {
        if (is(words, next, "point") || is(words, next, "dot")) {
            int tenth = tenth(words, next + 1);
            if (tenth >= 0) {
                add(
                        words,
                        at,
                        next + 2,
                        Quantity.of(whole + tenth / 10.0, true, false, 0, 0),
                        into);
                return next + 2;
            }
        }
        if (is(words, next, "and") && is(words, next + 1, "a") && is(words, next + 2, "half")) {
            add(words, at, next + 3, Quantity.of(whole + 0.5, true, false, 0, 0), into);
            return next + 3;
        }
        int tenth = tenth(words, next);
        if (tenth >= 0) {
            add(words, at, next + 1, Quantity.of(whole + tenth / 10.0, false, false, 0, 0), into);
            return next + 1;
        }
        boolean degrees =
                is(words, next, "degrees") || is(words, next, "c") || is(words, next, "f");
        add(words, at, next, Quantity.of(whole, degrees, true, 0, 0), into);
        return next;
    }

    private static void add(
            List<Word> words, int at, int next, Quantity quantity, List<Quantity> into) {
        if (next < words.size()
                && (OTHER_UNITS.contains(words.get(next).text())
                        || (quantity.whole() && quantity.high() >= 100 && counts(words, next)))) {
            return;
        }
        var match = new Match(Quantity.NUMBER, words.get(at).from(), words.get(next - 1).to());
        into.add(
                new Quantity(
                        quantity.low(),
                        quantity.high(),
                        quantity.precise(),
                        quantity.whole(),
                        match));
    }

    /** "A hundred things": what is counted follows, at once or after one word ("more"). */
    private static boolean counts(List<Word> words, int next) {
        return isPlural(words, next)
                || (BEFORE_COUNTED.contains(words.get(next).text()) && isPlural(words, next + 1));
    }

    private static boolean isPlural(List<Word> words, int at) {
        var word = at < words.size() ? words.get(at).text() : "";
        return word.length() > 3 && word.endsWith("s") && !NO_PLURALS.contains(word);
    }

    private static int tenth(List<Word> words, int at) {
        if (at < words.size() && words.get(at).text().matches("[0-9]")) {
            return words.get(at).text().charAt(0) - '0';
        }
        return unit(words, at);
    }

    private static int unit(List<Word> words, int at) {
        return at < words.size() ? UNITS.getOrDefault(words.get(at).text(), -1) : -1;
    }

    private static boolean is(List<Word> words, int at, String text) {
        return at < words.size() && words.get(at).text().equals(text);
    }
}
