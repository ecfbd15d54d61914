package org.warmline.assistant.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/** Writes down who said what in one call, as it is said. */
final class Minutes {

    private final Attempt.Id attempt;
    private final Casework casework;
    private @Nullable Instant openedAt;
    private List<UUID> lastTurn = List.of();

    Minutes(Attempt.Id attempt, Casework casework) {
        this.attempt = attempt;
        this.casework = casework;
    }

    /** The recording begins now. */
    void open() {
        openedAt = casework.clock().instant();
    }

    boolean isOpen() {
        return openedAt != null;
    }

    void heard(Transcript transcript, QuestionKind question) {
        keep(
                Utterance.Speaker.RESIDENT,
                transcript.text(),
                Quotes.words(transcript),
                question,
                new Utterance.Span(transcript.start(), transcript.end()));
    }

    void keys(String digits, QuestionKind question) {
        keep(
                Utterance.Speaker.RESIDENT,
                "[" + digits + "]",
                List.of(),
                question,
                new Utterance.Span(elapsed(), elapsed()));
    }

    /** Keys as the words of a quotation. */
    Transcript asWords(String digits, Language language) {
        var now = elapsed();
        var word = new Word("[" + digits + "]", now, now, 1);
        return new Transcript(language, List.of(word));
    }

    /** All sentences of a turn. */
    void weSay(List<String> turn, QuestionKind question) {
        lastTurn = turn.stream().map(line -> weSay(line, question)).toList();
    }

    private UUID weSay(String line, QuestionKind question) {
        return keep(
                Utterance.Speaker.US,
                line,
                List.of(),
                question,
                new Utterance.Span(elapsed(), elapsed()));
    }

    /** Somebody spoke over our last turn: so many sentences of it were heard. */
    void heardOnly(int sentences) {
        lastTurn.stream()
                .skip(sentences)
                .forEach(id -> casework.deliver(attempt, new News.SpokenOver(id)));
    }

    private UUID keep(
            Utterance.Speaker speaker,
            String said,
            List<Utterance.Word> words,
            QuestionKind question,
            Utterance.Span span) {
        var utterance = new Utterance(speaker, said, words, question, span, false);
        var id = UUID.randomUUID();
        casework.deliver(attempt, new News.Said(id, utterance, casework.clock().instant()));
        return id;
    }

    private Duration elapsed() {
        var elapsed =
                openedAt == null
                        ? Duration.ZERO
                        : Duration.between(openedAt, casework.clock().instant());
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }
}
