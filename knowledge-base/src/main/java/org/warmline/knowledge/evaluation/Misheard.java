package org.warmline.knowledge.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.warmline.knowledge.wording.Characters;

/**
 * Mishears texts as a recognizer does: a character becomes another of the same syllable, the more
 * likely the more often it occurs. The same seed mishears the same way.
 */
public final class Misheard {

    private final Map<String, List<Weighted>> bySyllable;
    private final Map<String, Double> totals = new HashMap<>();

    private record Weighted(char character, int count) {}

    private Misheard(Map<String, List<Weighted>> bySyllable) {
        this.bySyllable = bySyllable;
        bySyllable.forEach((syllable, all) ->
                totals.put(syllable, all.stream().mapToDouble(Weighted::count).sum()));
    }

    /** Takes what is likely from the texts of a library. */
    public static Misheard after(List<String> texts) {
        var counts = new TreeMap<Character, Integer>();
        texts.forEach(text ->
                text.chars()
                        .filter(c -> Characters.isHan((char) c))
                        .forEach(c -> counts.merge((char) c, 1, Integer::sum)));
        var bySyllable = new HashMap<String, List<Weighted>>();
        counts.forEach((character, count) -> {
            var syllable = syllable(character);
            if (!syllable.isEmpty()) {
                bySyllable
                        .computeIfAbsent(syllable, _ -> new java.util.ArrayList<>())
                        .add(new Weighted(character, count));
            }
        });
        return new Misheard(bySyllable);
    }

    private static String syllable(char character) {
        var readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return readings == null || readings.length == 0
                ? ""
                : readings[0].substring(0, readings[0].length() - 1);
    }

    /**
     * @param share of the characters that are misheard
     */
    public String hear(String text, double share, long seed) {
        var random = new SplittableRandom(seed * 1_000_003 + text.hashCode());
        var heard = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean slips = Characters.isHan(character) && random.nextDouble() < share;
            heard.append(slips ? another(character, random) : character);
        }
        return heard.toString();
    }

    private char another(char character, SplittableRandom random) {
        var alike = bySyllable.getOrDefault(syllable(character), List.of());
        double total =
                totals.getOrDefault(syllable(character), 0.0)
                        - alike.stream()
                                .filter(one -> one.character() == character)
                                .mapToDouble(Weighted::count)
                                .sum();
        if (total <= 0) {
            return character;
        }
        double point = random.nextDouble() * total;
        for (var one : alike) {
            if (one.character() != character) {
                point -= one.count();
                if (point < 0) {
                    return one.character();
                }
            }
        }
        return character;
    }
}
