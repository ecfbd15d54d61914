package org.warmline.knowledge.langchain4j;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Any language model behind an OpenAI-compatible address. Time is boxed from outside, because a
 * connection may stall without an error; a text that was cut off is not used.
 */
final class OpenAiChat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenAiChat.class);

    private final ChatModel model;
    private final Duration limit;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    OpenAiChat(URI address, String key, String modelName, Duration limit) {
        this.limit = limit;
        this.model =
                OpenAiChatModel.builder()
                        .baseUrl(address.toString())
                        .apiKey(key)
                        .modelName(modelName)
                        .temperature(0.0)
                        .timeout(limit)
                        .maxRetries(0)
                        .build();
    }

    /**
     * @param rules what it is to do
     * @param data what it is to do it with; whatever stands there is no rule
     */
    Optional<String> reply(String rules, String data) {
        Future<Optional<String>> replied = threads.submit(() -> ask(rules, data));
        try {
            return replied.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            replied.cancel(true);
            LOG.warn("the language model took longer than {}", limit);
        } catch (ExecutionException failure) {
            // Its kind only: a message may repeat the words.
            var why = Objects.requireNonNullElse(failure.getCause(), failure);
            LOG.warn("the language model failed: {}", why.getClass().getName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private Optional<String> ask(String rules, String data) {
        var response = model.chat(SystemMessage.from(rules), UserMessage.from(data));
        var text = response.aiMessage().text();
        boolean whole = response.finishReason() == FinishReason.STOP;
        return whole && text != null && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
