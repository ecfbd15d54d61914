package org.warmline.assistant.duty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.warmline.assistant.privacy.Actor;

/** Everybody is there and sees all grids, but those of whom a test says otherwise. */
public final class StaffFixture implements People {

    private final Map<Actor, Set<String>> workers = new ConcurrentHashMap<>();
    private final Set<Actor> gone = ConcurrentHashMap.newKeySet();
    private final Set<Actor> deputies = ConcurrentHashMap.newKeySet();

    public void hasOnly(Actor worker, String... grids) {
        workers.put(worker, Set.of(grids));
    }

    public void leaves(Actor person) {
        gone.add(person);
    }

    /** Somebody who can be the street office when the one who is entered has left. */
    public void standsBy(Actor supervisor) {
        deputies.add(supervisor);
    }

    public void everybodyIsThere() {
        workers.clear();
        gone.clear();
        deputies.clear();
    }

    @Override
    public boolean isThere(Actor person) {
        return !gone.contains(person);
    }

    @Override
    public List<Actor> workersOf(String grid) {
        return workers.entrySet().stream()
                .filter(worker -> worker.getValue().contains(grid))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean isSupervisor(Actor person) {
        return isThere(person) && !workers.containsKey(person);
    }

    @Override
    public List<Actor> supervisors() {
        return deputies.stream().filter(this::isSupervisor).toList();
    }
}
