package org.warmline.knowledge.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day, a month or a year that a text names; 0 where it leaves a part out.
 *
 * @param day of the month
 */
record Dated(int year, int month, int day) {

    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final String MONTH =
            "(january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?";
    private static final Pattern CHINESE =
            Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号])?");
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4})\\b)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "\\b" + MONTH + " (?:the )?(\\d{1,2})\\b(?:st|nd|rd|th)?(?:,? (\\d{4})\\b)?");
    private static final Pattern MONTH_ONLY =
            Pattern.compile(
                    "\\b(?:in|since|until|of|last|this|next) " + MONTH + "(?: (\\d{4})\\b)?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年|\\b(20[012]\\d)\\b");

    /** Takes the dates out of a text and puts them into a set. */
    static String takenOut(String digits, Set<Dated> dates) {
        var rest = new ArrayList<Dated>();
        var text = out(CHINESE, digits, rest, found -> of(found, 1, 2, 3));
        text = out(NUMBERS, text, rest, found -> of(found, 1, 2, 3));
        text = out(DAY_FIRST, text, rest, found -> of(found, 3, 2, 1));
        text = out(MONTH_FIRST, text, rest, found -> of(found, 3, 1, 2));
        text = out(MONTH_ONLY, text, rest, found -> of(found, 2, 1, 0));
        text =
                out(
                        YEAR,
                        text,
                        rest,
                        found -> new Dated(number(found, found.group(1) == null ? 2 : 1), 0, 0));
        dates.addAll(rest);
        return text;
    }

    private interface Reading {
        Dated of(MatchResult found);
    }

    private static String out(Pattern pattern, String text, List<Dated> dates, Reading reading) {
        return pattern.matcher(text)
                .replaceAll(found -> {
                    dates.add(reading.of(found));
                    return " ; ";
                });
    }

    private static Dated of(MatchResult found, int year, int month, int day) {
        return new Dated(number(found, year), number(found, month), number(found, day));
    }

    private static int number(MatchResult found, int group) {
        var text = group == 0 ? null : found.group(group);
        if (text == null) {
            return 0;
        }
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(text.substring(0, 3))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The other names every part of it; a year that it leaves out is taken to be this one. */
    boolean isSaidBy(Dated other) {
        boolean sameYear = year == 0 || year == other.year || (month > 0 && other.year == 0);
        return sameYear && (month == 0 || month == other.month) && (day == 0 || day == other.day);
    }
}
