package org.warmline.assistant.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;

/** Who has the same name in the same grid, among those who are followed and those of a list. */
final class Namesakes {

    private final Map<String, List<Resident>> byNameAndGrid = new HashMap<>();
    private final Set<ResidentId> enrolled = new HashSet<>();

    Namesakes(List<Resident> enrolled, LocalDate today) {
        enrolled.stream()
                .filter(one -> !one.quarantine().isOverOn(today))
                .forEach(one -> {
                    add(one);
                    this.enrolled.add(one.id());
                });
    }

    /** One more of the list. */
    void add(Resident resident) {
        byNameAndGrid.computeIfAbsent(key(resident), _ -> new ArrayList<>()).add(resident);
    }

    /** Who was enrolled before the list came. */
    Optional<ResidentId> enrolled(Resident one) {
        return of(one).stream().map(Resident::id).filter(enrolled::contains).findFirst();
    }

    boolean isInTheList(Resident one) {
        return of(one).stream().anyMatch(other -> !enrolled.contains(other.id()));
    }

    private List<Resident> of(Resident one) {
        return byNameAndGrid.getOrDefault(key(one), List.of()).stream()
                .filter(other -> mayBeBornInTheSameYear(one, other))
                .toList();
    }

    private static boolean mayBeBornInTheSameYear(Resident one, Resident other) {
        var year = one.person().yearOfBirth();
        var otherYear = other.person().yearOfBirth();
        return year.isEmpty() || otherYear.isEmpty() || year.equals(otherYear);
    }

    private static String key(Resident resident) {
        return Entry.key(resident.grid(), resident.contact().name());
    }
}
