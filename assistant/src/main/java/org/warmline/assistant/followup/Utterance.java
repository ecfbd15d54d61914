package org.warmline.assistant.followup;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Duration;
import java.util.List;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * Something that was said in a call.
 *
 * @param words with their times; may be empty for our own sentences
 * @param question which was open then
 * @param span from the start of the recording
 * @param spokenOver true of a sentence of ours that somebody spoke over, so that it was not said,
 *     or not to its end
 */
public record Utterance(
        Utterance.Speaker speaker,
        String said,
        List<Utterance.Word> words,
        QuestionKind question,
        Utterance.Span span,
        @JsonAlias("overPrompt") boolean spokenOver) {

    public Utterance {
        words = List.copyOf(words);
    }

    /** Who spoke. */
    public enum Speaker {
        /** Whoever is on the telephone; possibly a relative. */
        RESIDENT,
        US
    }

    /**
     * @param confidence 0 to 1; proves nothing
     */
    public record Word(String text, Duration from, Duration to, double confidence) {

        @Override
        public String toString() {
            return "Word[" + from + "]";
        }
    }

    /** Two moments of the recording. */
    public record Span(Duration from, Duration to) {

        public Span {
            if (from.isNegative() || to.compareTo(from) < 0) {
                throw new IllegalArgumentException("not a time span: " + from + "-" + to);
            }
        }
    }

    /** The length only, so that words cannot leak through a log line. */
    @Override
    public String toString() {
        return "Utterance[" + speaker + ", " + said.length() + " characters]";
    }
}
