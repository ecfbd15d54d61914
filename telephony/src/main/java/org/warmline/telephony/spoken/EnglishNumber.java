package org.warmline.telephony.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers in English words, without hyphens: thirty eight point two. */
final class EnglishNumber {

    private static final List<String> SMALL =
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
    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");
    private static final List<String> GROUPS = List.of("", "thousand", "million", "billion");
    private static final int LONGEST = 12;

    private EnglishNumber() {}

    /** What has a leading zero or more than 12 digits is said digit by digit. */
    static String counted(String digits) {
        if (digits.length() > LONGEST || (digits.length() > 1 && digits.startsWith("0"))) {
            return oneByOne(digits);
        }
        return counted(Long.parseLong(digits));
    }

    static String counted(long number) {
        if (number == 0) {
            return SMALL.getFirst();
        }
        var words = new ArrayList<String>();
        for (int group = GROUPS.size() - 1; group >= 0; group--) {
            int three = (int) (number / (long) Math.pow(1_000, group) % 1_000);
            if (three > 0) {
                words.add((belowThousand(three) + " " + GROUPS.get(group)).strip());
            }
        }
        return String.join(" ", words);
    }

    /** 120 is one two zero. */
    static String oneByOne(String digits) {
        return digits.chars()
                .mapToObj(digit -> SMALL.get(digit - '0'))
                .collect(Collectors.joining(" "));
    }

    static String decimal(String whole, String fraction) {
        return counted(whole) + (fraction.isEmpty() ? "" : " point " + oneByOne(fraction));
    }

    /** 2020 is twenty twenty, 2000 is two thousand, 2005 is two thousand five. */
    static String year(int year) {
        int century = year / 100;
        int rest = year % 100;
        if (century % 10 == 0 && rest < 10) {
            return counted(year);
        }
        if (rest == 0) {
            return counted(century) + " hundred";
        }
        return counted(century) + (rest < 10 ? " oh " : " ") + counted(rest);
    }

    /** 14 is fourteenth. */
    static String ordinal(long number) {
        var words = counted(number);
        int last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last) + ordinal(words.substring(last));
    }

    private static String ordinal(String word) {
        return switch (word) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> word.endsWith("y") ? word.replaceAll("y$", "ieth") : word + "th";
        };
    }

    private static String belowThousand(int number) {
        if (number >= 100) {
            var hundreds = SMALL.get(number / 100) + " hundred";
            return number % 100 == 0 ? hundreds : hundreds + " " + belowThousand(number % 100);
        }
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        var tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + " " + SMALL.get(number % 10);
    }
}
