package org.warmline.telephony.vosk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phrases that a recognizer is confined to, each in words of the model, and "none of these".
 *
 * <p>Vosk 0.3.45 takes the whole process down on an empty list or on text that is not JSON, and
 * without the unknown word it forces every sound onto a phrase. So a grammar is checked when it is
 * built, and only its own text ever reaches Vosk.
 */
record Grammar(List<List<String>> phrases, Fillers fillers) {

    Grammar {
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("a grammar has at least one phrase");
        }
        phrases = phrases.stream().map(List::copyOf).toList();
        phrases.forEach(Grammar::check);
        fillers.words().forEach(word -> check(List.of(word)));
    }

    Grammar(List<List<String>> phrases) {
        this(phrases, Fillers.NONE);
    }

    /**
     * @throws IllegalArgumentException if a word is not in the vocabulary, or the model has no word
     *     for unknown sounds
     */
    static Grammar of(Vocabulary vocabulary, List<List<String>> phrases, Fillers fillers) {
        if (!vocabulary.contains(Vocabulary.UNKNOWN)) {
            throw new IllegalArgumentException("the model has no word for unknown sounds");
        }
        var grammar = new Grammar(phrases, fillers);
        Stream.concat(phrases.stream().flatMap(List::stream), fillers.words().stream())
                .filter(word -> !vocabulary.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new IllegalArgumentException("not in the model's vocabulary: " + word);
                });
        return grammar;
    }

    /**
     * What Vosk reads: a JSON list of strings, the words of a phrase with one space between. What
     * is in it more often is heard more easily.
     */
    String json() {
        return Stream.of(
                        phrases.stream().distinct().map(words -> String.join(" ", words)),
                        fillers.asOftenAsTheyWeigh(),
                        Stream.of(Vocabulary.UNKNOWN))
                .flatMap(Function.identity())
                .map(phrase -> '"' + phrase + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static void check(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase has at least one word");
        }
        for (var word : words) {
            if (!Vocabulary.isSpoken(word) || !word.codePoints().allMatch(Grammar::isPlain)) {
                throw new IllegalArgumentException("not a plain word: " + word);
            }
        }
    }

    /** Characters that mean themselves inside a JSON string and do not part words. */
    private static boolean isPlain(int character) {
        return character != '"'
                && character != '\\'
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && Character.getType(character) != Character.UNASSIGNED;
    }
}
