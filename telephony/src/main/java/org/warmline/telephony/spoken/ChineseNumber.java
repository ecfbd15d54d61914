package org.warmline.telephony.spoken;

import java.util.stream.Collectors;

/** Numbers in Chinese characters: counted, or digit by digit. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] MYRIADS = {"", "万", "亿", "万亿"};
    private static final int LONGEST = 16;

    private ChineseNumber() {}

    /** 105 is 一百零五; what has a leading zero or more than 16 digits is said digit by digit. */
    static String counted(String digits) {
        if (digits.length() > LONGEST || (digits.length() > 1 && digits.startsWith("0"))) {
            return oneByOne(digits);
        }
        return counted(Long.parseLong(digits));
    }

    static String counted(long number) {
        if (number == 0) {
            return "零";
        }
        var words = new StringBuilder();
        boolean zeroBefore = false;
        for (int myriad = MYRIADS.length - 1; myriad >= 0; myriad--) {
            int four = (int) (number / (long) Math.pow(10_000, myriad) % 10_000);
            if (four == 0) {
                zeroBefore = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (zeroBefore || four < 1_000)) {
                words.append('零');
            }
            words.append(belowMyriad(four)).append(MYRIADS[myriad]);
            zeroBefore = false;
        }
        var said = words.toString();
        return said.startsWith("一十") ? said.substring(1) : said;
    }

    /** 2020 is 二零二零. */
    static String oneByOne(String digits) {
        return digits.chars()
                .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    /** As telephone numbers are read: 120 is 幺二零. */
    static String dialled(String digits) {
        return oneByOne(digits).replace('一', '幺');
    }

    /** 36.5 is 三十六点五. */
    static String decimal(String whole, String fraction) {
        return counted(whole) + (fraction.isEmpty() ? "" : "点" + oneByOne(fraction));
    }

    private static String belowMyriad(int number) {
        var words = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !words.isEmpty();
                continue;
            }
            if (zero) {
                words.append('零');
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            zero = false;
        }
        return words.toString();
    }
}
