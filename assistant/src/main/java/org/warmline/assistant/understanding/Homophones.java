package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Noise such as a recognizer makes of Mandarin: with a probability, a character becomes another one
 * of the same syllable (without its tone), the likelier the more often that one is written in the
 * given texts. Other characters stay. The same seed makes the same noise.
 */
public final class Homophones {

    private final Syllables syllables = Syllables.read("syllables.tsv");
    private final Map<String, Map<Character, Integer>> written = new HashMap<>();

    private Homophones() {}

    /**
     * @param texts whose characters are counted
     */
    public static Homophones weightedBy(List<String> texts) {
        var homophones = new Homophones();
        for (var text : texts) {
            text.chars().forEach(character -> homophones.count((char) character));
        }
        return homophones;
    }

    private void count(char character) {
        var syllable = syllables.of(character);
        if (!syllable.isEmpty()) {
            written.computeIfAbsent(syllable, _ -> new HashMap<>())
                    .merge(character, 1, Integer::sum);
        }
    }

    /**
     * @param share of the characters that are misheard, 0 to 1
     */
    public String misheard(String said, double share, long seed) {
        var random = new SplittableRandom(seed * 31 + said.hashCode());
        var heard = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char character = said.charAt(i);
            boolean changes = random.nextDouble() < share;
            heard.append(changes ? another(character, random) : character);
        }
        return heard.toString();
    }

    /** Another one of its syllable; where the texts write none, any of the table. */
    private char another(char character, SplittableRandom random) {
        var syllable = syllables.of(character);
        if (syllable.isEmpty()) {
            return character;
        }
        var urn = new ArrayList<Character>();
        written.getOrDefault(syllable, Map.of())
                .forEach((other, times) -> {
                    for (int i = 0; i < times && other != character; i++) {
                        urn.add(other);
                    }
                });
        if (urn.isEmpty()) {
            syllables
                    .written(syllable)
                    .chars()
                    .filter(other -> other != character)
                    .forEach(other -> urn.add((char) other));
        }
        return urn.isEmpty() ? character : urn.get(random.nextInt(urn.size()));
    }
}
