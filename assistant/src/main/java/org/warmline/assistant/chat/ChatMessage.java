package org.warmline.assistant.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;

/**
 * One message of a conversation, opened.
 *
 * @param confirmed whether whoever wrote it, or is answered by it, had confirmed to be the resident
 * @param by the worker who wrote it
 */
public record ChatMessage(
        UUID id,
        ChatMessage.Speaker speaker,
        ChatMessage.Content content,
        boolean confirmed,
        Optional<Actor> by,
        Instant at) {

    static ChatMessage ours(Content content, boolean confirmed, Instant at) {
        return new ChatMessage(
                UUID.randomUUID(), Speaker.US, content, confirmed, Optional.empty(), at);
    }

    /** Who wrote it. */
    public enum Speaker {
        /** Whoever has opened the resident's link. */
        RESIDENT,
        /** The machine. */
        US,
        /** A worker, in person. */
        WORKER
    }

    /** What it is shown with. */
    public enum Tone {
        PLAIN,
        /** With a button that calls 120. */
        DANGER,
        /** With the line on which people listen, and 120. */
        DESPAIR
    }

    /**
     * What is sealed.
     *
     * @param asked the question that it answers, as a whole one; empty if it answers none
     */
    public record Content(
            Tone tone,
            Language language,
            List<String> lines,
            Optional<Citation> citation,
            String asked) {

        public Content {
            lines = List.copyOf(lines);
        }

        static Content plain(Language language, List<String> lines) {
            return new Content(Tone.PLAIN, language, lines, Optional.empty(), "");
        }

        String text() {
            return String.join("\n", lines);
        }

        Content and(List<String> more) {
            var all = new ArrayList<>(lines);
            all.addAll(more);
            return new Content(tone, language, all, citation, asked);
        }

        @Override
        public String toString() {
            return "Content[" + tone + "]";
        }
    }

    /**
     * Where an answer stands.
     *
     * @param text word for word
     * @param readable whether the library holds what it is taken from
     */
    public record Citation(
            String title,
            String issuer,
            String number,
            Optional<LocalDate> from,
            String document,
            int edition,
            String text,
            boolean readable) {}

    @Override
    public String toString() {
        return "ChatMessage[" + id + "]";
    }
}
