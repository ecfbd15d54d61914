package org.warmline.assistant.node;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes of the service on this database. Each counts its heartbeats in a row of its own and
 * looks at those of the others: whose count does not move for {@value #MISSED} looks is dead.
 * Counted in looks and not in time, because the clocks of two machines differ, and because after a
 * pause of the whole machine nobody has had the time to show that he lives.
 *
 * <p>A process that was only paused lives again with its next heartbeat. What others took from it
 * meanwhile stays theirs.
 */
public final class Nodes {

    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

    /** With a look every three seconds: dead after 15. */
    static final int MISSED = 5;

    private record Seen(long beat, int times) {}

    private final UUID self = UUID.randomUUID();
    private final NodeStore store;
    private final boolean alone;
    private final Clock clock;
    private final Map<UUID, Seen> seen = new HashMap<>();

    /**
     * @param alone true if the database can be open in one process only, so that every other one is
     *     dead
     */
    Nodes(NodeStore store, boolean alone, Clock clock) {
        this.store = store;
        this.alone = alone;
        this.clock = clock;
    }

    /** This process; another one after each start. */
    public UUID self() {
        return self;
    }

    /** Those that are not known to be dead, this one included. */
    public Set<UUID> living() {
        return store.living();
    }

    void enter() {
        if (alone) {
            store.othersAreGone(self, clock.instant());
        }
        store.forgetOlderThan(clock.instant().minus(NodeStore.KEPT));
        store.insert(self, clock.instant());
    }

    /** An orderly end: nobody has to wait until it is missed. */
    void leave() {
        store.gone(self, clock.instant());
    }

    /** Shows that this process lives, and looks whether the others do. */
    synchronized void beat() {
        if (store.beat(self)) {
            LOG.warn("this process was taken for dead; what others took over stays theirs");
        }
        var beats = store.beatsOfOthers(self);
        seen.keySet().retainAll(beats.keySet());
        beats.forEach(this::look);
    }

    private void look(UUID node, long beat) {
        var before = seen.getOrDefault(node, new Seen(-1, 0));
        var times = before.beat() == beat ? before.times() + 1 : 0;
        seen.put(node, new Seen(beat, times));
        if (times >= MISSED && store.gone(node, beat, clock.instant())) {
            LOG.warn("process {} shows no life any more", node);
        }
    }
}
