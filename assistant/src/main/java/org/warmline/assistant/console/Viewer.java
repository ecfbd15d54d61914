package org.warmline.assistant.console;

import java.util.Set;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;

/**
 * Who looks at a page, as it is at this request. A parameter of this type in a controller's method
 * is filled in.
 *
 * @param grids that a worker sees now: {@link Viewers}; the other roles have none
 */
record Viewer(Actor actor, Role role, Set<String> grids) {

    public Viewer {
        grids = Set.copyOf(grids);
    }

    /** Whether the residents of that grid may be seen. */
    public boolean sees(String grid) {
        return scope().include(grid);
    }

    /** For the counts and lists that other rooms make. */
    public Grids scope() {
        return switch (role) {
            case WORKER -> Grids.of(grids);
            case SUPERVISOR -> Grids.ALL;
            case AUDITOR, ADMINISTRATOR -> Grids.NONE;
        };
    }
}
