package org.warmline.telephony.speechserver;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a server alone that failed several times in a row, so that not every turn of every call
 * waits for it. After a rest one request tries it. Writes one line when it goes and one when it is
 * back.
 */
final class Circuit {

    private static final Logger LOG = LoggerFactory.getLogger(Circuit.class);

    private final String what;
    private final int failuresAllowed;
    private final Duration rest;
    private final InstantSource clock;
    private int failures;
    private @Nullable Instant openUntil;

    Circuit(String what, int failuresAllowed, Duration rest, InstantSource clock) {
        this.what = what;
        this.failuresAllowed = failuresAllowed;
        this.rest = rest;
        this.clock = clock;
    }

    /**
     * Whether to ask the server now. Whoever is told so tells how it went. While the one that tries
     * it has no answer yet, nobody else is sent.
     */
    synchronized boolean letsThrough() {
        if (openUntil == null) {
            return true;
        }
        if (clock.instant().isBefore(openUntil)) {
            return false;
        }
        openUntil = clock.instant().plus(rest);
        return true;
    }

    synchronized void worked() {
        failures = 0;
        if (openUntil != null) {
            openUntil = null;
            LOG.info("the speech server's {} is back", what);
        }
    }

    synchronized void failed(ServerTrouble why) {
        failures++;
        if (openUntil == null && failures >= failuresAllowed) {
            LOG.warn(
                    "the speech server {}: its {} is done without and tried again every {} s",
                    why.getMessage(),
                    what,
                    rest.toSeconds());
        }
        if (failures >= failuresAllowed) {
            openUntil = clock.instant().plus(rest);
        }
    }
}
