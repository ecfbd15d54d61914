package org.warmline.assistant.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as they are said in Mandarin: 一百四 is 140, 一万二 is 12,000, 三六五 is said digit by digit, and
 * 两三个 is no number but a guess.
 */
final class MandarinNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(负|零下)?(?:(\\d+(?:\\.\\d+)?)([十百千万亿])?"
                            + "|([零〇一二两三四五六七八九十百千万亿]+)(?:点([零〇一二三四五六七八九]+))?)"
                            + "(?=(?:公斤|小时|个|年|天|斤|片|杯|次)?(半)?)");
    private static final Pattern HALF = Pattern.compile("半(?=个|片|天|年|斤|杯|公斤|小时)");

    private MandarinNumerals() {}

    static List<Numeral> in(String plain) {
        var text = plain.replace('兩', '两').replace('幺', '一');
        var found = new ArrayList<Numeral>();
        var numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            int from = numbers.start();
            int to = numbers.end();
            boolean half = numbers.group(6) != null;
            var digits = numbers.group(2);
            var amount =
                    digits != null
                            ? Optional.of(arabic(digits, numbers.group(3)))
                            : chinese(numbers.group(4), numbers.group(5));
            if (isAFewWords(text, to)) {
                continue;
            }
            amount.map(value -> half ? value.add(new BigDecimal("0.5")) : value)
                    .map(value -> numbers.group(1) == null ? value : value.negate())
                    .ifPresent(value -> found.add(new Numeral(value, from, to)));
        }
        if (found.isEmpty()) {
            var half = HALF.matcher(text);
            if (half.find()) {
                found.add(new Numeral(new BigDecimal("0.5"), half.start(), half.end()));
            }
        }
        return found;
    }

    /** 一点 and 一些 are "a little", 一下 is "once, quickly": no numbers. */
    private static boolean isAFewWords(String text, int to) {
        if (to >= text.length() || text.charAt(to - 1) != '一') {
            return false;
        }
        char next = text.charAt(to);
        return "些下样般起直定切旦".indexOf(next) >= 0 || (next == '点' && !isHour(text, to + 1));
    }

    private static boolean isHour(String text, int at) {
        return at < text.length() && "半钟多左整零一二三四五".indexOf(text.charAt(at)) >= 0;
    }

    private static BigDecimal arabic(String digits, String place) {
        var amount = new BigDecimal(digits);
        return place == null ? amount : amount.multiply(BigDecimal.valueOf(worth(place.charAt(0))));
    }

    private static Optional<BigDecimal> chinese(String words, String fraction) {
        var whole = words.replace('〇', '零').replace('两', '二');
        var amount = isCounted(whole) ? counted(whole) : digitByDigit(words, whole);
        return fraction == null
                ? amount
                : amount.map(value ->
                        new BigDecimal(
                                value.toPlainString() + "." + figures(fraction.replace('〇', '零'))));
    }

    private static boolean isCounted(String words) {
        return words.chars().anyMatch(character -> "十百千万亿".indexOf(character) >= 0);
    }

    private static Optional<BigDecimal> digitByDigit(String said, String words) {
        boolean guess =
                said.length() == 2
                        && DIGITS.indexOf(words.charAt(1)) - DIGITS.indexOf(words.charAt(0)) == 1
                        && words.charAt(0) != '零';
        return guess ? Optional.empty() : Optional.of(new BigDecimal(figures(words)));
    }

    private static String figures(String words) {
        var figures = new StringBuilder();
        words.chars().forEach(character -> figures.append(DIGITS.indexOf(character)));
        return figures.toString();
    }

    private static Optional<BigDecimal> counted(String words) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long last = 1;
        boolean zero = false;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            int figure = DIGITS.indexOf(character);
            if (figure > 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = figure;
            } else if (figure == 0) {
                zero = true;
            } else if (worth(character) >= 10_000) {
                section = (section + Math.max(0, digit)) * worth(character);
                total = section >= total * 10_000 && total > 0 ? total * 10_000 : total + section;
                section = 0;
                digit = -1;
                zero = false;
                last = worth(character);
            } else {
                section += (digit < 0 ? 1 : digit) * worth(character);
                digit = -1;
                zero = false;
                last = worth(character);
            }
        }
        // 一百四 is 140 and 一百零四 is 104.
        long rest = digit < 0 ? 0 : digit * (zero || last <= 10 ? 1 : last / 10);
        return Optional.of(BigDecimal.valueOf(total + section + rest));
    }

    private static long worth(char place) {
        return switch (place) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 100_000_000;
        };
    }
}
