package org.warmline.assistant.campaign;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmline.assistant.resident.Followed;
import org.warmline.assistant.resident.ResidentId;

/**
 * The order within a round: in each grid the old and those who live alone first, and all grids at
 * the same pace, so that none waits until another is through.
 */
final class Turns {

    private static final int WHOLE_ROUND = 1_000_000;
    private static final int OLD = 70;

    private Turns() {}

    static Map<ResidentId, Integer> of(Collection<Followed> due, Year now) {
        var turns = new HashMap<ResidentId, Integer>();
        due.stream()
                .collect(Collectors.groupingBy(one -> one.home().grid()))
                .values()
                .forEach(grid -> ofGrid(grid, now, turns));
        return turns;
    }

    private static void ofGrid(List<Followed> grid, Year now, Map<ResidentId, Integer> turns) {
        var inOrder =
                grid.stream()
                        .sorted(
                                Comparator.comparingInt((Followed one) -> need(one, now))
                                        .reversed()
                                        .thenComparing(one -> one.id().value()))
                        .toList();
        for (int place = 0; place < inOrder.size(); place++) {
            long turn = (long) place * WHOLE_ROUND / inOrder.size();
            turns.put(inOrder.get(place).id(), Math.toIntExact(turn));
        }
    }

    private static int need(Followed one, Year now) {
        boolean old =
                one.yearOfBirth()
                        .filter(born -> now.getValue() - born.getValue() >= OLD)
                        .isPresent();
        return (old ? 2 : 0) + (one.home().livesAlone() ? 1 : 0);
    }
}
