package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Answers what a crash has left without an answer, on whatever node: the browser sends it again
 * only while the page is open. A node that starts looks at all that is kept, however long nobody
 * was there to answer.
 */
class LeftUnanswered {

    private static final Logger LOG = LoggerFactory.getLogger(LeftUnanswered.class);
    private static final long MILLISECONDS = 20_000;

    /** Until then whoever took it is about to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Enough once everything before it is answered. */
    private static final Duration LOOKED_BACK = Duration.ofDays(1);

    private final MessageStore messages;
    private final Visits visits;
    private final Listening listening;
    private final Responding responding;
    private final Clock clock;
    private Instant from = Instant.EPOCH;

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
        boolean areAllAnswered = true;
        for (var left : messages.unanswered(from, now.minus(PATIENCE))) {
            areAllAnswered &= attempt(left);
        }
        if (areAllAnswered) {
            from = now.minus(LOOKED_BACK);
        }
    }

    /** One that fails keeps no other one waiting, and is tried again. */
    private boolean attempt(MessageStore.Left left) {
        try {
            visits.find(left.visit())
                    .ifPresent(visit ->
                            messages.find(left.message())
                                    .ifPresent(message -> answer(visit, message)));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("message {} is not answered: {}", left.message(), failed.getClass());
            return false;
        }
    }

    private void answer(Visit visit, ChatMessage message) {
        var content = message.content();
        responding.answer(visit, message, listening.hear(content.text(), content.language()));
    }
}
