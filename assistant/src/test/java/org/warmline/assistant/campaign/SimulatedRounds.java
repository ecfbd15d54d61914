package org.warmline.assistant.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.resident.Quarantine;

/**
 * Some days of a made-up office in memory: the decisions are the real ones, everything around them
 * (the database, the carrier, the clock) is played, and as unkind as the random numbers are.
 */
final class SimulatedRounds {

    static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 6);
    private static final int DAYS = 4;
    private static final List<Ending> ENDINGS = List.of(Ending.values());

    enum State {
        WAITING,
        CALLING,
        REACHED,
        A_PERSONS,
        WITHDRAWN
    }

    /** A call that was placed. */
    record Placed(
            SimulatedResident who, Round round, ZoneId zone, Instant at, Optional<Try> before) {}

    /** A follow-up. */
    static final class Entry {
        final SimulatedResident who;
        final Round round;
        State state = State.WAITING;
        Instant closes;
        Optional<Next.Call> next = Optional.empty();
        Instant begun = Instant.EPOCH;
        final List<Try> tries = new ArrayList<>();

        private Entry(SimulatedResident who, Round round, Instant closes) {
            this.who = who;
            this.round = round;
            this.closes = closes;
        }
    }

    record Key(SimulatedResident who, Round round) {}

    final List<Placed> placed = new ArrayList<>();
    final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Random random;
    final List<SimulatedResident> residents = new ArrayList<>();
    private final SimulatedRules rules = new SimulatedRules();
    private Instant now = FIRST.atTime(6, 0).atZone(OFFICE).toInstant();
    private Instant latest = now;
    private Optional<Instant> planned = Optional.empty();
    private boolean stopped;
    private boolean down;

    SimulatedRounds(Random random) {
        this.random = random;
        for (int number = 0; number < 2 + random.nextInt(5); number++) {
            add();
        }
        plan();
    }

    RoundRules rulesOf(LocalDate day) {
        return rules.of(day);
    }

    /** What somebody must have been due in by now, counted in another way. */
    Set<Round> expected(SimulatedResident who) {
        return new ExpectedRounds(
                        FIRST.minusDays(2),
                        FIRST.plusDays(DAYS + 3),
                        this::rulesOf,
                        OFFICE,
                        who.lastLook())
                .of(who.now());
    }

    boolean isStopped() {
        return stopped;
    }

    boolean isOver() {
        return now.isAfter(FIRST.plusDays(DAYS).atStartOfDay(OFFICE).toInstant());
    }

    /** Something happens, and then everything that follows from it. */
    void step() {
        switch (random.nextInt(26)) {
            case 0 -> ifUp(this::add);
            case 1 -> ifUp(() -> anybody().end(new Quarantine(FIRST.minusDays(9), FIRST)));
            case 2 -> ifUp(() -> anybody().wish(SimulatedResident.wishes(random, now)));
            case 3 -> ifUp(() -> stopped = !stopped);
            case 4 -> now = now.plus(Duration.ofHours(random.nextInt(30)));
            case 5 -> putBack(Duration.ofMinutes(random.nextInt(300)));
            case 6 -> ifUp(this::saveRules);
            case 7 -> down = !down;
            default -> now = now.plus(Duration.ofSeconds(random.nextInt(1500)));
        }
        entries.values().stream().filter(it -> it.state == State.CALLING).forEach(this::perhapsEnd);
        ifUp(() -> {
            plan();
            decide();
            if (!stopped) {
                entries.values().forEach(this::dial);
            }
        });
    }

    /**
     * The service is there again, at an hour at which no round is open anywhere, and no call is up.
     */
    void runOut() {
        now = FIRST.plusDays(DAYS + 2).atTime(19, 30).atZone(OFFICE).toInstant();
        entries.values().stream().filter(it -> it.state == State.CALLING).forEach(this::end);
        plan();
        decide();
    }

    private void ifUp(Runnable action) {
        if (!down) {
            action.run();
        }
    }

    private void add() {
        residents.add(SimulatedResident.random(random, FIRST, now));
    }

    /** Not while the clock is behind: tomorrow may have begun already. */
    private void saveRules() {
        if (!now.isBefore(latest)) {
            rules.save(random, now.atZone(OFFICE).toLocalDate());
        }
    }

    private void putBack(Duration by) {
        now = now.minus(by);
        residents.stream()
                .filter(who -> who.now().added().isAfter(now))
                .forEach(SimulatedResident::isUnsteady);
    }

    long count(State state) {
        return entries.values().stream().filter(it -> it.state == state).count();
    }

    private void plan() {
        var lapse = Lapse.until(now, planned);
        for (var who : residents) {
            var due = DueRounds.of(who.now(), lapse, this::rulesOf, OFFICE);
            who.looked(now);
            due.hours().forEach(hours -> join(who, hours, due.isOnlyWrittenDown(hours)));
        }
        planned = Optional.of(now);
        latest = now.isAfter(latest) ? now : latest;
    }

    private void join(SimulatedResident who, RoundHours hours, boolean isMissed) {
        var entry =
                entries.computeIfAbsent(
                        new Key(who, hours.round()),
                        _ -> new Entry(who, hours.round(), hours.closes()));
        if (entry.state == State.WITHDRAWN) {
            entry.state = State.WAITING;
            entry.next = Optional.empty();
            entry.closes = hours.closes();
        }
        if (isMissed && entry.state == State.WAITING) {
            entry.state = State.A_PERSONS;
        }
    }

    private void decide() {
        for (var entry : entries.values()) {
            if (entry.state == State.WAITING && entry.next.isEmpty()) {
                switch (retrying(entry).next(situation(entry), now)) {
                    case Next.Call call -> {
                        entry.next = Optional.of(call);
                        entry.closes = call.closes();
                    }
                    case Next.Person _ -> entry.state = State.A_PERSONS;
                    case Next.Withdrawn _ -> entry.state = State.WITHDRAWN;
                }
            }
            if (entry.state == State.WAITING && !entry.closes.isAfter(now)) {
                entry.state = State.A_PERSONS;
            }
        }
    }

    private Retrying retrying(Entry entry) {
        return new Retrying(rulesOf(entry.round.day()));
    }

    private void dial(Entry entry) {
        if (entry.state != State.WAITING
                || entry.next.filter(call -> !call.at().isAfter(now)).isEmpty()) {
            return;
        }
        var situation = situation(entry);
        if (!isCalled(entry.who) && Gate.isDue(situation, rulesOf(entry.round.day()), now)) {
            var zone = situation.hours().zone();
            placed.add(new Placed(entry.who, entry.round, zone, now, situation.last()));
            entry.state = State.CALLING;
            entry.begun = now;
        }
        entry.next = Optional.empty();
    }

    private boolean isCalled(SimulatedResident who) {
        return entries.values().stream().anyMatch(it -> it.who == who && it.state == State.CALLING);
    }

    private void perhapsEnd(Entry entry) {
        if (random.nextBoolean()) {
            end(entry);
        }
    }

    private void end(Entry entry) {
        if (random.nextInt(6) == 0) {
            entry.state = random.nextBoolean() ? State.REACHED : State.A_PERSONS;
            return;
        }
        entry.state = State.WAITING;
        entry.tries.add(
                new Try(
                        entry.begun,
                        now.isBefore(entry.begun) ? entry.begun : now,
                        ENDINGS.get(random.nextInt(ENDINGS.size())),
                        random.nextBoolean()
                                ? Optional.of(now.plus(Duration.ofMinutes(random.nextInt(600))))
                                : Optional.empty()));
    }

    private Retrying.Situation situation(Entry entry) {
        var hours =
                RoundHours.of(
                        entry.round, rulesOf(entry.round.day()), entry.who.now().wishes(), OFFICE);
        return new Retrying.Situation(
                hours,
                entry.who.now().wishes(),
                entry.who.now().quarantine(),
                random.nextBoolean(),
                List.copyOf(entry.tries),
                new Retrying.Rung(
                        Math.toIntExact(rangOn(hours.round().day(), entry.who, hours.zone())),
                        lastRung(entry.who),
                        false));
    }

    private Optional<Instant> lastRung(SimulatedResident who) {
        return entries.values().stream()
                .filter(it -> it.who == who)
                .flatMap(it -> it.tries.stream())
                .filter(one -> one.ending().rang())
                .map(Try::ended)
                .max(Comparator.naturalOrder());
    }

    private long rangOn(LocalDate day, SimulatedResident who, ZoneId zone) {
        return entries.values().stream()
                .filter(it -> it.who == who)
                .flatMap(it -> it.tries.stream())
                .filter(one -> one.ending() != Ending.NOT_PLACED)
                .filter(one -> one.begun().atZone(zone).toLocalDate().equals(day))
                .count();
    }

    private SimulatedResident anybody() {
        return residents.get(random.nextInt(residents.size()));
    }
}
