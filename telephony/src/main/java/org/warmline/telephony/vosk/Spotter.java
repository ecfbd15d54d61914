package org.warmline.telephony.vosk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.speech.Word;

/**
 * Watches for danger phrases with a recognizer that knows nothing else, on the same sound as free
 * decoding. It runs on over our ends of turn, so that a phrase is never cut by one; within one
 * utterance of its own a phrase is reported once. What free decoding contradicts is not reported.
 */
final class Spotter implements AutoCloseable {

    /** A phrase that was heard, with Vosk's times. */
    record Sighting(String phrase, List<Word> words) {

        Duration start() {
            return words.getFirst().start();
        }

        Duration end() {
            return words.getLast().end();
        }
    }

    /**
     * Below this the model itself does not believe a word. Kept low: the fillers already weigh
     * against a phrase, and a higher bar takes danger signs away before it takes false alarms.
     */
    private static final double CONFIDENT = 0.2;

    private final Decoder decoder;
    private final Map<String, List<String>> phrases;
    private final FreeWords beside = new FreeWords();

    /** Reported since the decoder last began an utterance of its own. */
    private final Set<String> reported = new HashSet<>();

    Spotter(Decoder decoder, Map<String, List<String>> phrases) {
        this.decoder = decoder;
        this.phrases = Map.copyOf(phrases);
    }

    /**
     * What free decoding made of the same sound.
     *
     * @param over true if its words do not change any more
     */
    void compare(Decoding decoding, boolean over) {
        beside.hear(decoding, over);
    }

    List<Sighting> take(short[] samples) {
        return decoder.accept(samples) ? last(decoder.result()) : List.of();
    }

    /** What can be told by now, without ending anything: a noisy line may keep Vosk waiting. */
    List<Sighting> soFar() {
        return fresh(decoder.partial());
    }

    List<Sighting> finish() {
        return last(decoder.finish());
    }

    @Override
    public void close() {
        decoder.close();
    }

    private List<Sighting> last(Decoding decoding) {
        var found = fresh(decoding);
        reported.clear();
        return found;
    }

    private List<Sighting> fresh(Decoding decoding) {
        return sightings(decoding).stream()
                .filter(sighting -> !beside.contradict(sighting))
                .filter(sighting -> reported.add(sighting.phrase()))
                .toList();
    }

    /** Whole phrases, word by word with nothing between; of two over each other the longer one. */
    List<Sighting> sightings(Decoding decoding) {
        var words = decoding.words();
        var found = new ArrayList<Sighting>();
        for (int at = 0; at < words.size(); ) {
            var longest = longestAt(words, at);
            if (longest != null) {
                found.add(longest);
            }
            at += longest == null ? 1 : longest.words().size();
        }
        return found;
    }

    private @Nullable Sighting longestAt(List<Word> words, int at) {
        Sighting longest = null;
        for (var phrase : phrases.entrySet()) {
            int end = at + phrase.getValue().size();
            if (end > words.size() || (longest != null && longest.words().size() >= end - at)) {
                continue;
            }
            var heard = words.subList(at, end);
            if (heard.stream().map(Word::text).toList().equals(phrase.getValue())
                    && heard.stream().allMatch(word -> word.confidence() >= CONFIDENT)) {
                longest = new Sighting(phrase.getKey(), List.copyOf(heard));
            }
        }
        return longest;
    }
}
