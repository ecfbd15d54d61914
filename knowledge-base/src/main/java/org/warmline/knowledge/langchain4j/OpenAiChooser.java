package org.warmline.knowledge.langchain4j;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Has a language model name one of some words. Whatever else it replies is nothing, so that no text
 * that it is given can make it say more.
 */
public final class OpenAiChooser implements AutoCloseable {

    private final OpenAiChat chat;

    /**
     * @param limit after which nothing was chosen
     */
    public OpenAiChooser(URI address, String key, String modelName, Duration limit) {
        this.chat = new OpenAiChat(address, key, modelName, limit);
    }

    /**
     * @param rules what the choice is about
     * @param words about which it chooses; they are data
     */
    public Optional<String> choose(String rules, Set<String> choices, String words) {
        var data = "<words>\n" + words.replace("<", " ") + "\n</words>";
        return chat.reply(rules + " Reply with one of: " + String.join(", ", choices), data)
                .filter(choices::contains);
    }

    @Override
    public void close() {
        chat.close();
    }
}
