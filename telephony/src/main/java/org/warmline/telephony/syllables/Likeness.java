package org.warmline.telephony.syllables;

import java.util.List;
import java.util.Set;
import org.warmline.telephony.syllables.Readings.Reading;

/**
 * How much of the sound of a Chinese phrase is in other words, whatever characters either is
 * written in. The words are looked through for the place that fits best, syllable by syllable: what
 * is not there counts whole, what stands between counts half. A syllable is compared by how it
 * begins, by how it goes on and by its tone; what a telephone line keeps badly apart (zh z, n l, b
 * p, an ang) is half the same.
 */
public final class Likeness {

    private static final double BEGINNING = 0.4;
    private static final double REST = 0.45;
    private static final double TONE = 0.15;
    private static final double HALF = 0.5;
    private static final double BETWEEN = 0.5;

    /** Consonants that are easily taken for each other on a telephone line. */
    private static final List<Set<String>> LIKE_CONSONANTS =
            List.of(
                    Set.of("z", "zh", "j"),
                    Set.of("c", "ch", "q"),
                    Set.of("s", "sh", "x"),
                    Set.of("z", "c", "s"),
                    Set.of("zh", "ch", "sh", "r"),
                    Set.of("j", "q", "x"),
                    Set.of("n", "l", "r", "m"),
                    Set.of("f", "h", "k"),
                    Set.of("b", "p", "d", "t"),
                    Set.of("d", "t", "g", "k"),
                    Set.of("", "y", "w"));

    private Likeness() {}

    /**
     * @param phrase that was perhaps said
     * @param words that somebody else heard
     * @return 1 if the phrase is there as it sounds, or is not Chinese; 0 if nothing of it is there
     */
    public static double of(String phrase, String words) {
        var said = read(phrase);
        var heard = read(words);
        if (said.isEmpty()) {
            return 1;
        }
        var before = new double[heard.size() + 1];
        for (var syllable : said) {
            var here = new double[heard.size() + 1];
            here[0] = before[0] + 1;
            for (int i = 1; i <= heard.size(); i++) {
                double same = before[i - 1] + 1 - of(syllable, heard.get(i - 1));
                here[i] = Math.min(same, Math.min(before[i] + 1, here[i - 1] + BETWEEN));
            }
            before = here;
        }
        double least = said.size();
        for (double cost : before) {
            least = Math.min(least, cost);
        }
        return 1 - least / said.size();
    }

    private static List<Reading> read(String text) {
        return ToneSandhi.apply(Readings.of(text));
    }

    private static double of(Reading one, Reading other) {
        if (one.character().equals(other.character())) {
            return 1;
        }
        var beginning = consonant(one.pinyin());
        var otherBeginning = consonant(other.pinyin());
        double alike = 0;
        if (beginning.equals(otherBeginning)) {
            alike += BEGINNING;
        } else if (isLike(beginning, otherBeginning)) {
            alike += BEGINNING * HALF;
        }
        var rest = rest(one.pinyin(), beginning);
        var otherRest = rest(other.pinyin(), otherBeginning);
        if (rest.equals(otherRest)) {
            alike += REST;
        } else if (isLikeVowel(rest, otherRest)) {
            alike += REST * HALF;
        }
        return one.tone() == other.tone() ? alike + TONE : alike;
    }

    private static boolean isLike(String one, String other) {
        return LIKE_CONSONANTS.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    /** With and without a nasal end, or with the same last vowel: an ang, ian an, uo o. */
    private static boolean isLikeVowel(String one, String other) {
        var open = withoutNasal(one);
        var otherOpen = withoutNasal(other);
        return open.equals(otherOpen) || open.endsWith(otherOpen) || otherOpen.endsWith(open);
    }

    private static String withoutNasal(String rest) {
        return rest.endsWith("ng")
                ? rest.substring(0, rest.length() - 2)
                : rest.endsWith("n") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static String consonant(String pinyin) {
        if (pinyin.startsWith("h", 1)) {
            return pinyin.substring(0, 2);
        }
        return "aeiouv".indexOf(pinyin.charAt(0)) < 0 ? pinyin.substring(0, 1) : "";
    }

    private static String rest(String pinyin, String consonant) {
        return pinyin.substring(consonant.length(), pinyin.length() - 1);
    }
}
