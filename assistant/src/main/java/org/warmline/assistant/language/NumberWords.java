package org.warmline.assistant.language;

import java.util.List;

/** The words of which English numbers are made, for whoever says them and whoever reads them. */
public final class NumberWords {

    /** From zero to nineteen. */
    public static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");

    /** Twenty stands at 2; the first two are empty. */
    public static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    private NumberWords() {}

    /** From 0 to 99. */
    static String below100(int number) {
        int ones = number % 10;
        return number < SMALL.size()
                ? SMALL.get(number)
                : TENS.get(number / 10) + (ones == 0 ? "" : "-" + SMALL.get(ones));
    }
}
