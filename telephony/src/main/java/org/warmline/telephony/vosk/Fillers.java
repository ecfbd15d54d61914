package org.warmline.telephony.vosk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmline.telephony.syllables.Pronunciation;

/**
 * Short words of a model out of which any sentence can be put together by its sound: what a
 * confined recognizer may hear instead of a phrase.
 *
 * <p>In Chinese one character stands for each syllable with its tone. All characters of a syllable
 * sound the same, so more of them would only make each of them, and with it every harmless
 * sentence, less likely beside the phrases.
 */
record Fillers(List<String> words, int weight) {

    static final Fillers NONE = new Fillers(List.of(), 1);

    /**
     * A phrase is one choice where any other sentence of its length is many, so that without a
     * weight harmless sentences are bent into long phrases.
     */
    private static final int WEIGHT = 40;

    private static final int MOST = 2_500;

    Fillers {
        words = List.copyOf(words);
    }

    static Fillers of(Vocabulary vocabulary) {
        var words =
                vocabulary.words().stream()
                        .filter(Vocabulary::isSpoken)
                        .filter(word -> word.codePoints().allMatch(Character::isLetter))
                        .sorted(Comparator.comparingInt(String::length).thenComparing(word -> word))
                        .toList();
        return isChinese(words)
                ? new Fillers(oneForEachSyllable(words), WEIGHT)
                : new Fillers(shortest(words), 1);
    }

    Stream<String> asOftenAsTheyWeigh() {
        return Stream.generate(words::stream).limit(weight).flatMap(Function.identity());
    }

    private static boolean isChinese(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.codePoints().anyMatch(Character::isIdeographic));
    }

    private static List<String> oneForEachSyllable(List<String> words) {
        BinaryOperator<String> first = (one, _) -> one;
        var bySyllable =
                words.stream()
                        .filter(word -> word.length() == 1)
                        .filter(word -> !syllable(word).isEmpty())
                        .collect(
                                Collectors.toMap(
                                        Fillers::syllable,
                                        Function.identity(),
                                        first,
                                        LinkedHashMap::new));
        return List.copyOf(bySyllable.values());
    }

    private static String syllable(String character) {
        return Pronunciation.of(character).stream()
                .flatMap(phrase -> phrase.syllables().stream())
                .map(syllable -> syllable.pinyin())
                .collect(Collectors.joining());
    }

    /** All words of a small model, those of up to four letters of a large one. */
    private static List<String> shortest(List<String> words) {
        int longest = words.size() < MOST ? Integer.MAX_VALUE : 4;
        return words.stream().filter(word -> word.length() <= longest).limit(MOST).toList();
    }
}
