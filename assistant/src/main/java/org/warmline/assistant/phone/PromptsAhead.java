package org.warmline.assistant.phone;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.prompt.FixedSentence;
import org.warmline.telephony.call.Prompts;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

/**
 * Has the sentences that never change rendered before anybody waits for them: once, beside
 * everything else, while the first telephone rings. A service that calls nobody renders nothing.
 */
final class PromptsAhead {

    /** Of each language, in the order of a call; more would push out those before them. */
    private static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(PromptsAhead.class);

    private final Function<Language, List<FixedSentence>> list;
    private final Prompts prompts;
    private final AtomicBoolean begun = new AtomicBoolean();

    /**
     * @param list what may be said in a language, what is said first before the rest
     */
    PromptsAhead(Function<Language, List<FixedSentence>> list, Prompts prompts) {
        this.list = list;
        this.prompts = prompts;
    }

    /** Returns at once; begun again, it does nothing. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("prompts-ahead").start(this::render);
        }
    }

    void render() {
        for (var language : Language.values()) {
            try {
                list.apply(language).stream().distinct().limit(MOST).forEach(this::render);
            } catch (SpeechUnavailableException silent) { // each call tries again for itself
                LOG.warn("no sentence is ready in {}: {}", language.tag(), silent.getMessage());
            }
        }
    }

    private void render(FixedSentence sentence) {
        prompts.prepare(Utterance.of(sentence.text(), Spoken.onTheLine(sentence.language())));
    }
}
