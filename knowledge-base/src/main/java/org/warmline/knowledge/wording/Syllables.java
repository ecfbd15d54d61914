package org.warmline.knowledge.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How a character sounds on a telephone, without its tone: what a recognizer confuses is written
 * alike. Speakers from the south do not part zh from z, n from l at the beginning, and -ng from -n.
 */
final class Syllables {

    private static final Map<Character, String> KNOWN = new ConcurrentHashMap<>();

    private Syllables() {}

    static String of(String unit) {
        return unit.length() == 1 && Characters.isHan(unit.charAt(0))
                ? KNOWN.computeIfAbsent(unit.charAt(0), Syllables::folded)
                : unit;
    }

    private static String folded(char character) {
        var plain = plain(character);
        return plain.isEmpty() ? String.valueOf(character) : folded(plain);
    }

    /** The first reading without its tone; empty if there is none. */
    static String plain(char character) {
        var readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return readings == null || readings.length == 0
                ? ""
                : readings[0].substring(0, readings[0].length() - 1).replace("u:", "v");
    }

    static String folded(String syllable) {
        var folded = syllable;
        if (folded.length() > 1 && folded.charAt(1) == 'h') {
            folded = folded.charAt(0) + folded.substring(2);
        }
        if (folded.startsWith("n") && folded.length() > 1) {
            folded = "l" + folded.substring(1);
        }
        if (folded.endsWith("ang") || folded.endsWith("eng") || folded.endsWith("ing")) {
            folded = folded.substring(0, folded.length() - 1);
        }
        return folded;
    }
}
