package org.warmline.telephony.spoken;

import java.util.ArrayList;
import java.util.List;

/** Telephone numbers in running text, and how they are grouped when they are read out. */
final class DialledNumbers {

    /**
     * Numbers with a country or area code, Chinese mobile numbers, and any number of seven digits
     * or more that stands alone.
     */
    static final String LONG =
            "(?<![\\d.])(?:\\+\\d{1,3}[- ]?\\d{2,4}(?:[- ]?\\d{3,4}){1,3}"
                    + "|0\\d{2,3}-?\\d{7,8}"
                    + "|1\\d{2}[- ]?\\d{4}[- ]?\\d{4}"
                    + "|400-?\\d{3}-?\\d{4}"
                    + "|\\d{7,})(?![\\d.]|,\\d|\\s*[个元人份次万亿])";

    /** The emergency and service numbers of China. */
    static final String SHORT = "11[0249]|12[02]|12[0-9]{3}|96\\d{3,4}|95\\d{3}";

    private DialledNumbers() {}

    /** As written where there are gaps; otherwise 3-4-4 for a mobile number, else fours. */
    static List<String> groups(String written) {
        var parts = written.replace("+", "").split("[- ]");
        if (parts.length > 1) {
            return List.of(parts);
        }
        var groups = new ArrayList<String>();
        var digits = parts[0];
        int from = digits.length() == 11 ? 3 : 0;
        if (from > 0) {
            groups.add(digits.substring(0, from));
        }
        for (; from < digits.length(); from += 4) {
            groups.add(digits.substring(from, Math.min(from + 4, digits.length())));
        }
        return List.copyOf(groups);
    }
}
