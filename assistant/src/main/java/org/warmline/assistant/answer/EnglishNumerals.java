package org.warmline.assistant.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.warmline.assistant.language.NumberWords;

/** Numbers as they are said in English: "one forty-five" is 145, "two and a half" is 2.5. */
final class EnglishNumerals {

    private static final Map<String, Integer> OTHERS =
            Map.of("oh", 0, "once", 1, "twice", 2, "couple", 2, "dozen", 12);
    private static final Pattern WORD = Pattern.compile("-?\\d+(?:\\.\\d+)?|[a-z']+");

    private EnglishNumerals() {}

    static List<Numeral> in(String plain) {
        var text = plain.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
        var found = new ArrayList<Numeral>();
        var words = WORD.matcher(text);
        var number = new Running();
        while (words.find()) {
            if (number.takes(words.group(), words.start(), words.end())) {
                continue;
            }
            number.done(found);
            number = new Running();
            number.takes(words.group(), words.start(), words.end());
        }
        number.done(found);
        return found;
    }

    /** A number while its words come in. */
    private static final class Running {

        private enum Last {
            NOTHING,
            FIGURES,
            DIGIT,
            TEN,
            TENS,
            HUNDRED,
            THOUSAND,
            FRACTION
        }

        private BigDecimal total = BigDecimal.ZERO;
        private long current;
        private final StringBuilder fraction = new StringBuilder();
        private boolean half;
        private boolean minus;
        private boolean joining;
        private Last last = Last.NOTHING;
        private int from = -1;
        private int to;

        boolean takes(String word, int start, int end) {
            if (isJoint(word)) {
                joining = true;
                return last != Last.NOTHING || (word.equals("minus") && begins(start));
            }
            if (!isPart(word)) {
                return false;
            }
            from = from < 0 ? start : from;
            to = end;
            joining = false;
            return true;
        }

        private boolean begins(int start) {
            minus = true;
            from = start;
            return true;
        }

        private static boolean isJoint(String word) {
            return word.equals("and") || word.equals("a") || word.equals("minus");
        }

        private boolean isPart(String word) {
            if (Character.isDigit(word.charAt(word.length() - 1))) {
                return figures(word);
            }
            if (word.equals("half")) {
                half = last == Last.NOTHING || joining;
                last = half ? Last.FRACTION : last;
                return half;
            }
            if (word.equals("point") && last != Last.NOTHING && last != Last.FRACTION) {
                last = Last.FRACTION;
                return true;
            }
            int small = NumberWords.SMALL.indexOf(word);
            if (small < 0) {
                small = OTHERS.getOrDefault(word, -1);
            }
            int tens = NumberWords.TENS.indexOf(word);
            if (small >= 0) {
                return small(small);
            }
            return tens > 0 ? tens(tens * 10) : multiplied(word);
        }

        private boolean figures(String word) {
            if (last != Last.NOTHING) {
                return false;
            }
            total = new BigDecimal(word);
            last = Last.FIGURES;
            return true;
        }

        private boolean small(int value) {
            switch (last) {
                case FRACTION -> {
                    if (value > 9 || half) {
                        return false;
                    }
                    fraction.append(value);
                    return true;
                }
                case NOTHING, HUNDRED, THOUSAND -> current += value;
                case TENS -> {
                    if (value == 0 || value > 9) {
                        return false;
                    }
                    current += value;
                }
                case DIGIT -> current = value > 9 ? current * 100 + value : current * 10 + value;
                case TEN -> current = current * 100 + value;
                case FIGURES -> {
                    return false;
                }
            }
            last = value > 9 ? Last.TEN : Last.DIGIT;
            return true;
        }

        private boolean tens(int value) {
            switch (last) {
                case FRACTION, FIGURES -> {
                    return false;
                }
                case NOTHING, HUNDRED, THOUSAND -> current += value;
                case TENS, DIGIT, TEN -> current = current * 100 + value;
            }
            last = Last.TENS;
            return true;
        }

        private boolean multiplied(String word) {
            boolean began = last != Last.NOTHING || joining;
            switch (word) {
                case "hundred" -> {
                    if (!began || last == Last.FIGURES || last == Last.FRACTION) {
                        return false;
                    }
                    current = current == 0 ? 100 : current * 100;
                    last = Last.HUNDRED;
                }
                case "thousand" -> {
                    if (!began || last == Last.FRACTION) {
                        return false;
                    }
                    total = total.add(BigDecimal.valueOf(Math.max(1, current)));
                    total = total.multiply(BigDecimal.valueOf(1_000));
                    current = 0;
                    last = Last.THOUSAND;
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        void done(List<Numeral> found) {
            if (last == Last.NOTHING) {
                return;
            }
            var amount = total.add(BigDecimal.valueOf(current));
            if (!fraction.isEmpty()) {
                amount = amount.add(new BigDecimal("0." + fraction));
            }
            if (half) {
                amount = amount.add(new BigDecimal("0.5"));
            }
            found.add(new Numeral(minus ? amount.negate() : amount, from, to));
        }
    }
}
