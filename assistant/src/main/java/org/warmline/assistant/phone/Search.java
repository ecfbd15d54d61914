package org.warmline.assistant.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.policy.PolicyAnswer;

/** A question of a resident that is being looked up. Used in one call's mailbox. */
final class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final String question;
    private final String whole;
    private final Instant since;
    private final Future<PolicyAnswer> found;
    private int comforted;

    /**
     * @param question the resident's own words
     * @param whole the same as a whole question, without what tells who asks
     */
    Search(String question, String whole, Instant since, Future<PolicyAnswer> found) {
        this.question = question;
        this.whole = whole;
        this.since = since;
        this.found = found;
    }

    String question() {
        return question;
    }

    String whole() {
        return whole;
    }

    Duration waited(Instant now) {
        return Duration.between(since, now);
    }

    /** How often something was said while it was looked up. */
    int comforted() {
        return comforted;
    }

    void comfort() {
        comforted++;
    }

    /** What was found within that time; what fails has found nothing, and a person answers. */
    Optional<PolicyAnswer> within(Duration time) {
        try {
            return Optional.of(found.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            // Its message may hold what was asked.
            var cause = failed.getCause() == null ? failed : failed.getCause();
            LOG.error("a question was not looked up: {}", cause.getClass().getName());
            return Optional.of(new PolicyAnswer.NotCovered());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(new PolicyAnswer.NotCovered());
        }
    }

    boolean isDone() {
        return found.isDone();
    }

    /** What was found, if anything was yet. */
    Optional<PolicyAnswer> ifThere() {
        return within(Duration.ZERO);
    }

    /** Nobody waits for it any more. */
    PolicyAnswer giveUp() {
        found.cancel(true);
        return new PolicyAnswer.NotCovered();
    }
}
