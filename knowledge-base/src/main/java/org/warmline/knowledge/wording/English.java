package org.warmline.knowledge.wording;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How alike two English questions are. Words count alone: pairs of words tell less than pairs of
 * Chinese characters do, for English has longer words and more ways of putting them in order.
 */
public final class English {

    private static final Set<String> EMPTY =
            Stream.of(
                            "a an the i me my mine we us our you your it its this that there here"
                                    + " is are am was were be been being do does did done will would"
                                    + " shall should can could may might must have has had get got"
                                    + " to of in on at for from by with and or if then so as"
                                    + " what which how please tell know want need now too still just"
                                    + " im ive ill dont s t m ve ll d re")
                    .flatMap(words -> Stream.of(words.split(" ")))
                    .map(Stems::of)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Names SYNONYMS = new Names("english-synonyms.txt");
    private static final double OF_AN_EMPTY_WORD = 0.1;
    private static final double OF_ANOTHER_KIND = 0.8;
    private static final Pattern QUESTION_WORD =
            Pattern.compile(
                    "\\b(who|where|why|what|which|when|how (?:long|many days|much longer)|how)\\b");
    private static final Pattern OF_TIME = Pattern.compile("when|how .+");

    private English() {}

    static boolean isEmpty(String unit) {
        return EMPTY.contains(unit);
    }

    /**
     * The share of their words that they have in common, up to 1.
     *
     * @param rarity how much it tells that a text contains a word
     */
    public static double likeness(String one, String other, ToDoubleFunction<String> rarity) {
        var words = words(one);
        var others = words(other);
        double all = weight(words, rarity) + weight(others, rarity);
        var shared = new LinkedHashSet<>(words);
        shared.retainAll(others);
        double share = all == 0 ? 0 : 2 * weight(shared, rarity) / all;
        return asksForATime(one) == asksForATime(other) ? share : share * OF_ANOTHER_KIND;
    }

    /** By the first word that asks: "what do I say when I call" asks for no time. */
    private static boolean asksForATime(String question) {
        var word = QUESTION_WORD.matcher(question.toLowerCase(Locale.ROOT));
        return word.find() && OF_TIME.matcher(word.group()).matches();
    }

    private static Set<String> words(String text) {
        return Grams.units(SYNONYMS.byFirstName(text)).stream()
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static double weight(Set<String> words, ToDoubleFunction<String> rarity) {
        return words.stream()
                .mapToDouble(word -> isEmpty(word) ? OF_AN_EMPTY_WORD : rarity.applyAsDouble(word))
                .sum();
    }
}
