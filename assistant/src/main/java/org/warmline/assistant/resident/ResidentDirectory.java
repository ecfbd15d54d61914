package org.warmline.assistant.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.Openings;

/** Lists and search: always of some grids only, and masked. */
public final class ResidentDirectory {

    private final ResidentStore store;
    private final SearchStore search;
    private final Openings openings;
    private final AuditTrail audit;
    private final Clock clock;

    ResidentDirectory(
            ResidentStore store,
            SearchStore search,
            Openings openings,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.search = search;
        this.openings = openings;
        this.audit = audit;
        this.clock = clock;
    }

    /** All grids in which anybody lives. */
    public List<String> grids() {
        return store.grids();
    }

    /**
     * Those who are followed up today.
     *
     * @param grids that the reader may see
     * @param page from 1
     */
    public ResidentPage today(Grids grids, int page) {
        return store.page(grids, Optional.of(LocalDate.now(clock)), page);
    }

    /** Everybody, also those whose time is over or has not begun. */
    public ResidentPage everybody(Grids grids, int page) {
        return store.page(grids, Optional.empty(), page);
    }

    /**
     * The best fifty. The audit trail says that somebody searched and how many were found, not for
     * what.
     *
     * @throws org.warmline.assistant.privacy.TooManyOpenedException if a person has searched too
     *     often
     * @param text a name or a part of it, a number, its last four digits, an id; of several words
     *     all must fit
     */
    public ResidentPage search(Grids grids, String text, Actor actor) {
        var condition = condition(text);
        var found =
                condition
                        .map(fitting -> store.found(grids, fitting))
                        .orElseGet(() -> new ResidentPage(List.of(), 0, 1));
        openings.search(actor, "resident.search", "found " + found.total());
        return found;
    }

    /**
     * In the clear, who has one of those numbers or one of those whole names, for comparing a list
     * with what is there. Audited as one looking.
     *
     * @param reason without personal data
     */
    public List<Resident> alike(
            Collection<Telephone> phones, Collection<String> names, Actor actor, String reason) {
        audit.record(actor, "resident.compare", reason);
        return store.alike(phones, names);
    }

    /**
     * Those of one grid who are followed or will be, in the clear, for a file that a second person
     * has agreed to.
     *
     * @param release its id, for the audit trail
     */
    public List<Resident> released(String grid, UUID release, Actor actor) {
        audit.record(actor, "resident.release", release, grid);
        return store.ofGrid(grid, LocalDate.now(clock));
    }

    private Optional<SearchStore.Condition> condition(String text) {
        var id = id(text.strip());
        if (id.isPresent()) {
            return Optional.of(
                    new SearchStore.Condition(" and id = :wanted", Map.of("wanted", id.get())));
        }
        return Optional.of(SearchParts.asked(text))
                .filter(parts -> !parts.isEmpty())
                .map(search::fits);
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
