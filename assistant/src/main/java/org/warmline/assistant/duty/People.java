package org.warmline.assistant.duty;

import java.util.List;
import org.warmline.assistant.privacy.Actor;

/** Those who can have a turn at all; whoever has left is not among them. */
public interface People {

    /** Everybody is there and sees all grids, and nobody has one of his own. */
    People UNKNOWN =
            new People() {
                @Override
                public boolean isThere(Actor person) {
                    return true;
                }

                @Override
                public List<Actor> workersOf(String grid) {
                    return List.of();
                }

                @Override
                public boolean isSupervisor(Actor person) {
                    return true;
                }

                @Override
                public List<Actor> supervisors() {
                    return List.of();
                }
            };

    boolean isThere(Actor person);

    /** Whose account has that grid; they stand in where the list has no entry. */
    List<Actor> workersOf(String grid);

    /** Whether that person is there and sees all grids; nobody else can be the street office. */
    boolean isSupervisor(Actor person);

    /** All of them, always in the same order. */
    List<Actor> supervisors();
}
