package org.warmline.assistant.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** Who has a grid, and who comes after: worker, deputy, street office. Every change is audited. */
public final class DutyList {

    /** Has the street office's turn as long as no supervisor is there; every page says so. */
    public static final Actor NOBODY_YET = new Actor("street-office");

    private final DutyStore store;
    private final People people;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DutyList(
            DutyStore store,
            People people,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** A person, as soon as there is a supervisor at all. */
    public Actor ownerOf(String grid, Instant at) {
        return turns(grid, at).getFirst().person();
    }

    /** Whom to ask one after the other; nobody twice, the street office last. */
    public List<Actor> chain(String grid, Instant at) {
        return turns(grid, at).stream().map(Turn::person).toList();
    }

    /** As {@link #chain}, with the rung of each. */
    public List<Turn> turns(String grid, Instant at) {
        return roster().turns(grid, at.atZone(clock.getZone()).toLocalDateTime());
    }

    /** The grids in which a shift gives that person a turn. */
    public Set<String> gridsOf(Actor person, Instant at) {
        var moment = at.atZone(clock.getZone()).toLocalDateTime();
        var grids =
                store.shiftsOf(person).stream()
                        .filter(shift -> shift.includes(moment))
                        .map(Shift::grid)
                        .collect(Collectors.toSet());
        if (grids.isEmpty()) {
            return Set.of();
        }
        var roster = roster();
        return grids.stream()
                .filter(grid ->
                        roster.turns(grid, moment).stream()
                                .anyMatch(turn -> turn.person().equals(person)))
                .collect(Collectors.toSet());
    }

    /** Whether that person may be given what is in that grid: who cannot open it may not. */
    public boolean mayHave(Actor person, String grid, Instant at) {
        return people.isThere(person)
                && (people.isSupervisor(person)
                        || people.workersOf(grid).contains(person)
                        || chain(grid, at).contains(person));
    }

    /** Who has that grid in the course of some days, for a plan. */
    public List<DutySpan> plan(String grid, LocalDate from, int days) {
        var roster = roster();
        return IntStream.range(0, days)
                .mapToObj(from::plusDays)
                .flatMap(day -> roster.spans(grid, day).stream())
                .toList();
    }

    public void add(Shift shift, Actor by) {
        change(
                by,
                "duty.add",
                shift.grid() + " " + shift.rung().code() + " " + shift.person().name(),
                () -> store.insert(shift, clock.instant()));
    }

    public void add(Absence absence, Actor by) {
        change(
                by,
                "duty.absent",
                absence.person().name() + " " + absence.from() + " " + absence.to(),
                () -> store.insert(absence));
    }

    /** False if it is not there any more. */
    public boolean remove(EntryId entry, Actor by) {
        return transaction.execute(_ -> {
            var removed = store.delete(entry);
            if (removed) {
                audit.record(by, "duty.remove", entry.value(), "");
            }
            return removed;
        });
    }

    /**
     * @throws IllegalArgumentException if that is no supervisor: nobody else sees all grids
     */
    public void entrustStreetOffice(Actor person, Actor by) {
        if (!people.isSupervisor(person)) {
            throw new IllegalArgumentException("sees not all grids");
        }
        change(by, "duty.streetOffice", person.name(), () -> store.entrustStreetOffice(person));
    }

    public StreetOffice streetOffice() {
        var entered = store.streetOffice();
        var acting =
                entered.filter(people::isSupervisor)
                        .or(() -> people.supervisors().stream().findFirst());
        return new StreetOffice(entered, acting.orElse(NOBODY_YET));
    }

    /** In the order in which they were entered. */
    public List<Shift> shifts() {
        return store.shifts();
    }

    public List<Absence> absences() {
        return store.absences();
    }

    private Roster roster() {
        return new Roster(store.shifts(), store.absences(), streetOffice().acting(), people);
    }

    private void change(Actor by, String action, String detail, Runnable change) {
        transaction.executeWithoutResult(_ -> {
            change.run();
            audit.record(by, action, detail);
        });
    }
}
