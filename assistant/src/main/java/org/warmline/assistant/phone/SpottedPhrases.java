package org.warmline.assistant.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/**
 * Danger phrases that the spotter heard and free decoding has not yet confirmed. Where free
 * decoding hears the same phrase, its whole sentence decides, for only there a "no" or an "if"
 * before it can be read; where it hears other words, or nothing, the phrase stands: doubt never
 * clears a danger.
 */
final class SpottedPhrases {

    /** A sentence that was spotted in is decoded by then, or never. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final List<Transcript> waiting = new ArrayList<>();
    private Instant since = Instant.MIN;

    void add(Transcript phrase, Instant now) {
        if (waiting.isEmpty()) {
            since = now;
        }
        waiting.add(phrase);
    }

    /** True if some have waited for a sentence long enough. */
    boolean haveWaited(Instant now) {
        return !waiting.isEmpty() && !now.isBefore(since.plus(LONGEST));
    }

    /**
     * Free decoding has come past these words.
     *
     * @param isReadThere true for a phrase that the sentence has word for word, or whose danger was
     *     read from it, as present or absent
     * @return the phrases that stand by themselves
     */
    List<Transcript> settle(Transcript sentence, Predicate<Transcript> isReadThere) {
        var standing = new ArrayList<Transcript>();
        waiting.removeIf(phrase -> {
            if (phrase.start().compareTo(sentence.end()) > 0) {
                return false;
            }
            if (!isReadThere.test(phrase)) {
                standing.add(phrase);
            }
            return true;
        });
        return standing;
    }

    /** Nothing more will be decoded: what waits stands. */
    List<Transcript> rest() {
        var standing = List.copyOf(waiting);
        waiting.clear();
        return standing;
    }

    /** True if the sentence has a word at the time of the phrase. */
    static boolean overlap(Transcript sentence, Transcript phrase) {
        return sentence.words().stream().anyMatch(word -> overlaps(word, phrase));
    }

    private static boolean overlaps(Word word, Transcript phrase) {
        return word.start().compareTo(phrase.end()) < 0 && word.end().compareTo(phrase.start()) > 0;
    }
}
