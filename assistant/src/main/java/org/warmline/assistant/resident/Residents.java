package org.warmline.assistant.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.Openings;

/** Those whom we follow. Lists are masked; one resident at a time is opened, and audited. */
public final class Residents {

    private static final String OPEN = "resident.open";

    private final ResidentStore store;
    private final Openings openings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Residents(
            ResidentStore store,
            Openings openings,
            AuditTrail audit,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.openings = openings;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.events = events;
        this.clock = clock;
    }

    public void add(Resident resident, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            store.insert(resident, clock.instant());
            audit.record(actor, "resident.add", resident.id().value(), resident.grid());
            events.publishEvent(new ResidentChanged(resident.id(), Set.of(resident.grid())));
        });
    }

    public Optional<MaskedResident> find(ResidentId id) {
        return store.findMasked(id);
    }

    /** Those of them that are there. */
    public Map<ResidentId, MaskedResident> find(Collection<ResidentId> ids) {
        return store.findMasked(ids).stream()
                .collect(Collectors.toMap(MaskedResident::id, Function.identity()));
    }

    /** Every grid in which somebody lives or has lived, by name. */
    public List<String> grids() {
        return store.grids();
    }

    public Optional<String> gridOf(ResidentId id) {
        return store.gridOf(id);
    }

    /** All who share that telephone, oldest entry first. */
    public List<MaskedResident> byPhone(Telephone phone) {
        return store.byPhone(phone);
    }

    /** Everybody, by grid. */
    public List<MaskedResident> list() {
        return store.all();
    }

    /** Everybody whose quarantine includes that day, by grid. */
    public List<MaskedResident> inQuarantine(LocalDate day) {
        return store.inQuarantine(day);
    }

    /**
     * For planning a round: everybody who is followed up on that day, by grid, with those who have
     * opted out, whom a person calls.
     */
    public List<Followed> followed(LocalDate day) {
        return store.followed(day);
    }

    /** As it is now, to be asked just before dialling. */
    public Optional<Followed> followed(ResidentId id) {
        return store.followed(id);
    }

    /**
     * The clear view. Its audit entry is committed before it is returned, whatever becomes of the
     * caller's transaction.
     *
     * @param reason why, such as {@code call} or {@code flag}; without personal data
     * @throws org.warmline.assistant.privacy.TooManyOpenedException if a person has opened as many
     *     as a person can use
     */
    public Optional<Resident> open(ResidentId id, Actor actor, String reason) {
        var resident = store.find(id);
        resident.ifPresent(_ -> openings.open(actor, OPEN, id.value(), reason));
        return resident;
    }

    /** As above, and never held up: somebody waits who may be in danger. */
    public Optional<Resident> openAtOnce(ResidentId id, Actor actor, String reason) {
        var resident = store.find(id);
        resident.ifPresent(_ -> openings.openFreely(actor, OPEN, id.value(), reason));
        return resident;
    }
}
