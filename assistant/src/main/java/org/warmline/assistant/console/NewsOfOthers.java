package org.warmline.assistant.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.node.Nodes;

/**
 * An emergency that another process has raised is seen on the pages of this one: as long as there
 * is another process, what has changed is looked up in the database every second.
 */
@Component
class NewsOfOthers {

    private static final long LOOK_MILLIS = 1_000;

    /** Clocks of two machines differ, and a transaction takes its time. */
    private static final Duration LOOK_BACK = Duration.ofSeconds(10);

    private final Nodes nodes;
    private final Flags flags;
    private final FollowUps followUps;
    private final Audience audience;
    private final Clock clock;
    private Map<FlagId, Instant> knownFlags = Map.of();
    private Map<FollowUpId, Instant> knownFollowUps = Map.of();

    /** Who is told. */
    interface Audience {

        /** False if nobody is listening at this moment. */
        boolean isThere();

        void changed(Collection<FlagId> flags, Collection<FollowUpId> followUps);
    }

    NewsOfOthers(Nodes nodes, Flags flags, FollowUps followUps, Audience audience, Clock clock) {
        this.nodes = nodes;
        this.flags = flags;
        this.followUps = followUps;
        this.audience = audience;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = LOOK_MILLIS)
    void look() {
        if (!audience.isThere() || nodes.living().size() < 2) {
            return;
        }
        var since = clock.instant().minus(LOOK_BACK);
        var changedFlags = flags.changedSince(since);
        var changedFollowUps = followUps.changedSince(since);
        audience.changed(news(changedFlags, knownFlags), news(changedFollowUps, knownFollowUps));
        knownFlags = changedFlags;
        knownFollowUps = changedFollowUps;
    }

    private static <T> List<T> news(Map<T, Instant> changed, Map<T, Instant> known) {
        var fresh = new HashMap<>(changed);
        fresh.entrySet().removeAll(known.entrySet());
        return List.copyOf(fresh.keySet());
    }
}
