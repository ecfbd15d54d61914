package org.warmline.knowledge.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The pieces by which texts are found: every Chinese character, number and foreign word by itself,
 * and every two that stand side by side. Word lists for Chinese were tried and found fewer of the
 * right documents than plain pairs. English words count in all their forms as one.
 */
public final class Grams {

    private static final int LONGEST_WORD = 40;

    private Grams() {}

    /** Characters, numbers and words in their order; an empty string where something parts them. */
    public static List<String> units(String text) {
        var uniform = Characters.uniform(text);
        var units = new ArrayList<String>();
        int at = 0;
        while (at < uniform.length()) {
            char character = uniform.charAt(at);
            int end = at + 1;
            if (Characters.isHan(character)) {
                units.add(String.valueOf(character));
            } else if (Characters.isWordCharacter(character)) {
                end = endOfWord(uniform, at);
                units.add(Stems.of(uniform.substring(at, Math.min(end, at + LONGEST_WORD))));
            } else if (!Character.isWhitespace(character)) {
                units.add("");
            }
            at = end;
        }
        return units;
    }

    private static int endOfWord(String text, int start) {
        boolean number = Character.isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length()
                && ((Characters.isWordCharacter(text.charAt(end))
                                && Character.isDigit(text.charAt(end)) == number)
                        || (number && Characters.joinsDigits(text, end)))) {
            end++;
        }
        return end;
    }

    /** Single units and pairs. */
    public static List<String> of(String text) {
        return of(units(text), UnaryOperator.identity());
    }

    /** The same as they sound; foreign words and numbers stay as they are written. */
    public static List<String> sounds(String text) {
        return pairs(units(text), Syllables::of);
    }

    /** Pairs only. */
    public static List<String> pairs(String text) {
        return pairs(units(text), UnaryOperator.identity());
    }

    private static List<String> of(List<String> units, UnaryOperator<String> form) {
        var grams = new ArrayList<String>(2 * units.size());
        units.stream().filter(unit -> !unit.isEmpty()).map(form).forEach(grams::add);
        grams.addAll(pairs(units, form));
        return grams;
    }

    private static List<String> pairs(List<String> units, UnaryOperator<String> form) {
        var pairs = new ArrayList<String>(units.size());
        for (int i = 0; i + 1 < units.size(); i++) {
            if (!units.get(i).isEmpty() && !units.get(i + 1).isEmpty()) {
                pairs.add(form.apply(units.get(i)) + " " + form.apply(units.get(i + 1)));
            }
        }
        return pairs;
    }
}
