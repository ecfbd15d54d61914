package org.warmline.assistant.resident;

import java.util.List;
import java.util.Set;

/**
 * Whose residents somebody may see.
 *
 * @param all every grid, also one that is new
 * @param names the grids, if not all
 */
public record Grids(boolean all, Set<String> names) {

    public static final Grids ALL = new Grids(true, Set.of());
    public static final Grids NONE = new Grids(false, Set.of());

    public Grids {
        names = Set.copyOf(names);
    }

    public static Grids of(Set<String> names) {
        return new Grids(false, names);
    }

    public boolean include(String grid) {
        return all || names.contains(grid);
    }

    /** For {@code (:all or grid in (:grids))} in a statement, where a list may not be empty. */
    public List<String> forStatement() {
        return names.isEmpty() ? List.of("") : List.copyOf(names);
    }
}
