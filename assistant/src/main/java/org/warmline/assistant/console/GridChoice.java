package org.warmline.assistant.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.warmline.assistant.resident.GridName;

/** The grids of an account, as the form sends them: known ones by a tick, others one on a line. */
final class GridChoice {

    private GridChoice() {}

    /** Empty if a line is too long for a grid. */
    static Optional<Set<String>> read(MultiValueMap<String, String> form) {
        var ticked = form.getOrDefault("grids", List.of()).stream();
        var typed = form.getOrDefault("otherGrids", List.of()).stream().flatMap(String::lines);
        try {
            return Optional.of(
                    Stream.concat(ticked, typed)
                            .filter(grid -> !grid.isBlank())
                            .map(grid -> new GridName(grid).value())
                            .collect(Collectors.toSet()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
