package org.warmline.telephony.vosk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmline.telephony.speech.Word;
import org.warmline.telephony.syllables.Likeness;

/**
 * What free decoding heard lately, on the decoders' clock. It contradicts a phrase that the spotter
 * heard where its own words of that time sound quite unlike the phrase and it is sure of them.
 * Where it heard fewer syllables, or doubts them, nothing contradicts: doubt never clears a danger.
 * Figures: {@code docs/adr/0004}.
 */
final class FreeWords {

    private static final int KEPT = 60;

    /** Of a phrase that was said, at least this much is in what free decoding made of it. */
    private static final double ALIKE = 0.7;

    /** Where it took a phrase of two or three syllables for others, it was never this sure. */
    private static final double SURE = 0.85;

    /** More syllables that do not fit tell more. */
    private static final double SURE_OF_LONG = 0.75;

    private static final int LONG = 4;

    /** Two decoders do not put the same word on the same frame. */
    private static final Duration BESIDE = Duration.ofMillis(200);

    private final ArrayDeque<Word> complete = new ArrayDeque<>();
    private List<Word> open = List.of();

    /**
     * @param over false for words that may still change
     */
    void hear(Decoding decoding, boolean over) {
        open = over ? List.of() : decoding.words();
        if (over) {
            complete.addAll(decoding.words());
        }
        while (complete.size() > KEPT) {
            complete.removeFirst();
        }
    }

    boolean contradict(Spotter.Sighting sighting) {
        var words = during(sighting.start(), sighting.end());
        var heard = words.stream().map(Word::text).collect(Collectors.joining());
        if (heard.length() < sighting.phrase().length()
                || words.stream().anyMatch(word -> !Vocabulary.isSpoken(word.text()))) {
            return false;
        }
        double sure = sighting.phrase().length() < LONG ? SURE : SURE_OF_LONG;
        return confidence(words, heard) >= sure && Likeness.of(sighting.phrase(), heard) < ALIKE;
    }

    /** The average of the characters. */
    private static double confidence(List<Word> words, String heard) {
        return words.stream().mapToDouble(word -> word.confidence() * word.text().length()).sum()
                / heard.length();
    }

    private List<Word> during(Duration start, Duration end) {
        return Stream.concat(complete.stream(), open.stream())
                .filter(word -> word.end().compareTo(start.minus(BESIDE)) > 0)
                .filter(word -> word.start().compareTo(end.plus(BESIDE)) < 0)
                .toList();
    }
}
