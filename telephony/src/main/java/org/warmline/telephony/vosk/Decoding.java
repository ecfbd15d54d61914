package org.warmline.telephony.vosk;

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
}
