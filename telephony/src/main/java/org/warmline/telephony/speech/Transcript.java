package org.warmline.telephony.speech;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as they were heard, in order, with their times on the call. Its text never goes to a log.
 *
 * @param words may be empty: then nothing was heard
 */
public record Transcript(Language language, List<Word> words) {

    public Transcript {
        words = List.copyOf(words);
    }

    public static Transcript nothing(Language language) {
        return new Transcript(language, List.of());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words as they are written: Mandarin without spaces, English with one between words. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(separator()));
    }

    /**
     * The words that cover the characters {@code from} (inclusive) to {@code to} (exclusive) of
     * {@link #text()}: the way from what was understood back to the second in the recording.
     */
    public List<Word> wordsAt(int from, int to) {
        int[] position = {0};
        return words.stream()
                .filter(word -> {
                    int begin = position[0];
                    int end = begin + word.text().length();
                    position[0] = end + separator().length();
                    return begin < to && end > from;
                })
                .toList();
    }

    /** When the first word began; zero if nothing was heard. */
    public Duration start() {
        return words.isEmpty() ? Duration.ZERO : words.getFirst().start();
    }

    /** When the last word ended; zero if nothing was heard. */
    public Duration end() {
        return words.isEmpty() ? Duration.ZERO : words.getLast().end();
    }

    /** The same, and what was heard after it. */
    public Transcript followedBy(Transcript more) {
        return new Transcript(
                language, Stream.concat(words.stream(), more.words.stream()).toList());
    }

    /** As of a recognizer that began later than the call. */
    public Transcript later(Duration by) {
        return new Transcript(language, words.stream().map(word -> word.later(by)).toList());
    }

    /** Counts only, so that a transcript cannot leak through a log line. */
    @Override
    public String toString() {
        return "Transcript[" + language + ", " + words.size() + " words]";
    }

    private String separator() {
        return language == Language.MANDARIN ? "" : " ";
    }
}
