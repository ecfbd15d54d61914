package org.warmline.assistant.written;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.assistant.campaign.WrittenRounds;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.WrittenAttempts;

/**
 * Gives back what nobody has gone on writing for a while, so that a call is still made; sooner
 * where the round ends soon. May run on several nodes: each is given back once.
 */
class LeftUnfinished {

    private static final Logger LOG = LoggerFactory.getLogger(LeftUnfinished.class);
    private static final long EVERY_MILLISECONDS = 30_000;

    /** Long enough to look for the thermometer, and to be called away by a child. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Before the end of the round a call must still be possible. */
    private static final Duration LAST_MINUTES = Duration.ofMinutes(30);

    private static final Duration PATIENCE_AT_LAST = Duration.ofMinutes(5);

    private final WrittenAttempts written;
    private final WrittenFollowUps followUps;
    private final WrittenRounds rounds;
    private final WrittenStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeftUnfinished(
            WrittenAttempts written,
            WrittenFollowUps followUps,
            WrittenRounds rounds,
            WrittenStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.written = written;
        this.followUps = followUps;
        this.rounds = rounds;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = EVERY_MILLISECONDS, initialDelay = EVERY_MILLISECONDS)
    void look() {
        written.all().stream().filter(this::isLeft).forEach(this::giveBack);
    }

    private boolean isLeft(Attempt attempt) {
        var now = clock.instant();
        var last = store.last(attempt.id()).orElse(attempt.progress().begun());
        var idle = Duration.between(last, now);
        Instant closes = rounds.closes(attempt.followUp());
        boolean isLate = now.isBefore(closes) && !now.isBefore(closes.minus(LAST_MINUTES));
        return idle.compareTo(isLate ? PATIENCE_AT_LAST : PATIENCE) >= 0;
    }

    /** One that fails keeps no other one waiting, and is tried again. */
    private void giveBack(Attempt attempt) {
        try {
            if (followUps.giveBack(attempt)) {
                events.publishEvent(new GivenBack(attempt.resident()));
            }
        } catch (RuntimeException failed) {
            LOG.warn("attempt {} is not given back: {}", attempt.id(), failed.getClass());
        }
    }
}
