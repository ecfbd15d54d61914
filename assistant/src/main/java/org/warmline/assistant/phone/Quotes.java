package org.warmline.assistant.phone;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/** From what was meant back to the words and the second at which they were said. */
final class Quotes {

    private Quotes() {}

    static Quote of(Transcript transcript, Evidence evidence) {
        var telling = transcript.wordsAt(evidence.from(), evidence.to());
        var words = telling.isEmpty() ? transcript.words() : telling;
        return new Quote(
                transcript.text(),
                Math.min(evidence.from(), transcript.text().length()),
                Math.min(evidence.to(), transcript.text().length()),
                words.getFirst().start(),
                words.getLast().end(),
                Optional.of(certainty(words, evidence)));
    }

    /** No surer than the least sure of its words, nor than the reading of them. */
    private static int certainty(List<Word> words, Evidence evidence) {
        double heard = words.stream().mapToDouble(Word::confidence).min().orElse(1);
        double sure = Math.clamp(Math.min(heard, evidence.confidence()), 0, 1);
        return (int) Math.round(sure * 100);
    }

    /** The whole of what was said. */
    static Quote whole(Transcript transcript) {
        return of(transcript, new Evidence(0, transcript.text().length(), 1));
    }

    static List<Utterance.Word> words(Transcript transcript) {
        return transcript.words().stream().map(Quotes::word).toList();
    }

    private static Utterance.Word word(Word word) {
        return new Utterance.Word(word.text(), word.start(), word.end(), word.confidence());
    }
}
