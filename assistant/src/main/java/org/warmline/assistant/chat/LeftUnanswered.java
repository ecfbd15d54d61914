package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Answers what a crash has left without an answer, on whatever node: the browser sends it again
 * only while the page is open.
 */
class LeftUnanswered {

    private static final Logger LOG = LoggerFactory.getLogger(LeftUnanswered.class);
    private static final long MILLISECONDS = 20_000;

    /** Until then whoever took it is about to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LOOKED_BACK = Duration.ofDays(1);

    private final MessageStore messages;
    private final Visits visits;
    private final Listening listening;
    private final Responding responding;
    private final Clock clock;

    LeftUnanswered(
            MessageStore messages,
            Visits visits,
            Listening listening,
            Responding responding,
            Clock clock) {
        this.messages = messages;
        this.visits = visits;
        this.listening = listening;
        this.responding = responding;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = MILLISECONDS, initialDelay = MILLISECONDS)
    void look() {
        var now = clock.instant();
        messages.unanswered(now.minus(LOOKED_BACK), now.minus(PATIENCE)).forEach(this::attempt);
    }

    /** One that fails keeps no other one waiting, and is tried again. */
    private void attempt(MessageStore.Left left) {
        try {
            answer(left);
        } catch (RuntimeException failed) {
            LOG.warn("message {} is not answered: {}", left.message().id(), failed.getClass());
        }
    }

    private void answer(MessageStore.Left left) {
        var content = left.message().content();
        visits.find(left.visit())
                .ifPresent(visit ->
                        responding.answer(
                                visit,
                                left.message(),
                                listening.hear(content.text(), content.language())));
    }
}
