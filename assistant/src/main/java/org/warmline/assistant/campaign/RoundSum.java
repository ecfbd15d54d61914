package org.warmline.assistant.campaign;

import java.util.HashMap;
import java.util.Map;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.privacy.Actor;

/**
 * What became of everybody who was due, which always adds up: due = reached + in progress + owned
 * by a named worker.
 *
 * @param calling whose call is being placed, rings or is up, or who is answering in writing
 * @param waiting to be called, or called again, before the round ends; part of what is in progress
 * @param owned how many each worker has to see to
 */
public record RoundSum(int reached, int calling, int waiting, Map<Actor, Integer> owned) {

    public static final RoundSum NOBODY = new RoundSum(0, 0, 0, Map.of());

    public RoundSum {
        owned = Map.copyOf(owned);
    }

    /** Follow-ups that are equally far. */
    static RoundSum of(FollowUpState state, int count, Actor owner) {
        return switch (state) {
            case DONE -> new RoundSum(count, 0, 0, Map.of());
            case DIALLING, TALKING, WRITING -> new RoundSum(0, count, 0, Map.of());
            case DUE -> new RoundSum(0, 0, count, Map.of());
            case NEEDS_PERSON -> new RoundSum(0, 0, 0, Map.of(owner, count));
            case WITHDRAWN -> NOBODY;
        };
    }

    RoundSum plus(RoundSum other) {
        var both = new HashMap<>(owned);
        other.owned.forEach((worker, count) -> both.merge(worker, count, Integer::sum));
        return new RoundSum(
                reached + other.reached, calling + other.calling, waiting + other.waiting, both);
    }

    public int inProgress() {
        return calling + waiting;
    }

    public int ownedByWorkers() {
        return owned.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int due() {
        return reached + inProgress() + ownedByWorkers();
    }
}
