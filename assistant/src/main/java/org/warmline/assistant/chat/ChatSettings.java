package org.warmline.assistant.chat;

import java.net.URI;
import java.time.Duration;
import org.warmline.assistant.language.Language;

/**
 * How the web chat is reached and how much of it one may use.
 *
 * @param address at which residents open it; every link begins with it
 * @param office for whom it speaks
 * @param linkAfter how long a link works after the last day of the quarantine
 * @param confirmedFor how long a browser stays confirmed that nobody uses
 * @param limits against guessing and flooding
 */
public record ChatSettings(
        URI address, Office office, Duration linkAfter, Duration confirmedFor, Limits limits) {

    public record Office(String mandarinName, String englishName) {

        /** As it is named in a language. */
        public String in(Language language) {
            return switch (language) {
                case MANDARIN -> mandarinName;
                case ENGLISH -> englishName;
            };
        }
    }

    /**
     * @param tries to confirm in a quarter of an hour
     * @param allTries that fail before the link is closed
     * @param messages of one link in a minute
     * @param messagesOfAnAddress in a minute; behind one address may be a whole building
     */
    public record Limits(int tries, int allTries, int messages, int messagesOfAnAddress) {

        public static final Limits STANDARD = new Limits(5, 10, 12, 120);
    }
}
