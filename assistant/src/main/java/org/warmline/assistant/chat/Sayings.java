package org.warmline.assistant.chat;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.warmline.assistant.language.Language;

/** The sentences that the machine writes, in each language. */
final class Sayings {

    private final MessageSource messages;

    Sayings(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param key after {@code chat.say.}
     */
    String say(Language language, String key, Object... fillings) {
        return text(language, "chat.say." + key, fillings);
    }

    /** The lines of a longer text, which stand in one message, a bar between them. */
    List<String> lines(Language language, String key, Object... fillings) {
        return List.of(say(language, key, fillings).split("\\s*\\|\\s*"));
    }

    /** A word of the workers' pages, such as of a complaint. */
    String text(Language language, String key, Object... fillings) {
        return messages.getMessage(key, fillings, locale(language));
    }

    static Locale locale(Language language) {
        return Locale.forLanguageTag(language.tag());
    }
}
