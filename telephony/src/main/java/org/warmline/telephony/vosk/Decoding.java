package org.warmline.telephony.vosk;

import java.time.Duration;
import java.util.List;
import org.warmline.telephony.speech.Word;

/** What Vosk answered: words with its own times, those for unknown sounds left in. */
record Decoding(List<Word> words) {

    static final Decoding NOTHING = new Decoding(List.of());

    Decoding {
        words = List.copyOf(words);
    }

    List<Word> spoken() {
        return words.stream().filter(word -> Vocabulary.isSpoken(word.text())).toList();
    }

    /** The same on a clock that began so much later; nothing was said before it began. */
    Decoding earlier(Duration by) {
        return new Decoding(
                words.stream()
                        .map(word ->
                                new Word(
                                        word.text(),
                                        sinceTheBeginning(word.start().minus(by)),
                                        sinceTheBeginning(word.end().minus(by)),
                                        word.confidence()))
                        .toList());
    }

    private static Duration sinceTheBeginning(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
