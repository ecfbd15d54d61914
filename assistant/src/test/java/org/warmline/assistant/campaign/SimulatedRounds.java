package org.warmline.assistant.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.CallWishes;
import org.warmline.assistant.resident.OptOut;
import org.warmline.assistant.resident.PreferredHours;
import org.warmline.assistant.resident.Quarantine;

/**
 * Some days of a made-up office in memory: the decisions are the real ones, everything around them
 * (the database, the carrier, the clock) is played, and as unkind as the random numbers are.
 */
final class SimulatedRounds {

    static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    /** Where the clock is changed on some of these days. */
    private static final List<ZoneId> ZONES =
            List.of(OFFICE, ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"));

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

    /** A resident. */
    static final class Somebody {
        CallWishes wishes;
        Quarantine quarantine;

        private Somebody(CallWishes wishes, Quarantine quarantine) {
            this.wishes = wishes;
            this.quarantine = quarantine;
        }
    }

    /** A call that was placed. */
    record Placed(Somebody who, Round round, ZoneId zone, Instant at, Optional<Try> before) {}

    /** A follow-up. */
    static final class Entry {
        final Somebody who;
        final Round round;
        State state = State.WAITING;
        Instant closes;
        Optional<Next.Call> next = Optional.empty();
        Instant begun = Instant.EPOCH;
        final List<Try> tries = new ArrayList<>();

        private Entry(Somebody who, Round round, Instant closes) {
            this.who = who;
            this.round = round;
            this.closes = closes;
        }
    }

    record Key(Somebody who, Round round) {}

    /** Impatient, so that the caps and the gap have to hold it back; and one day is a holiday. */
    final RoundRules rules =
            new RoundRules(
                    RoundRules.STANDARD.windows(),
                    Map.of(FIRST.plusDays(1), List.of(RoundRules.STANDARD.windows().getLast())),
                    Arrays.stream(Ending.values())
                            .collect(
                                    Collectors.toMap(
                                            ending -> ending,
                                            _ -> Collections.nCopies(9, Duration.ofMinutes(3)))),
                    RoundRules.STANDARD.attempts());

    final List<Placed> placed = new ArrayList<>();
    final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Random random;
    private final List<Somebody> residents = new ArrayList<>();
    private final Retrying retrying = new Retrying(rules);
    private Instant now = FIRST.atTime(6, 0).atZone(OFFICE).toInstant();
    private boolean stopped;

    SimulatedRounds(Random random) {
        this.random = random;
        for (int number = 0; number < 2 + random.nextInt(5); number++) {
            residents.add(somebody());
        }
    }

    boolean isStopped() {
        return stopped;
    }

    boolean isOver() {
        return now.isAfter(FIRST.plusDays(DAYS).atStartOfDay(OFFICE).toInstant());
    }

    /** Something happens, and then everything that follows from it. */
    void step() {
        switch (random.nextInt(24)) {
            case 0 -> residents.add(somebody());
            case 1 -> anybody().quarantine = new Quarantine(FIRST.minusDays(9), FIRST);
            case 2 -> anybody().wishes = wishes();
            case 3 -> stopped = !stopped;
            case 4 -> now = now.plus(Duration.ofHours(random.nextInt(9)));
            case 5 -> now = now.minus(Duration.ofMinutes(random.nextInt(300)));
            default -> now = now.plus(Duration.ofSeconds(random.nextInt(1500)));
        }
        entries.values().stream().filter(it -> it.state == State.CALLING).forEach(this::perhapsEnd);
        plan();
        decide();
        if (!stopped) {
            entries.values().forEach(this::dial);
        }
    }

    /** The calls that are up end, and all windows pass. */
    void runOut() {
        now = FIRST.plusDays(DAYS + 2).atStartOfDay(OFFICE).toInstant();
        entries.values().stream().filter(it -> it.state == State.CALLING).forEach(this::end);
        decide();
    }

    long count(State state) {
        return entries.values().stream().filter(it -> it.state == state).count();
    }

    private void plan() {
        for (var who : residents) {
            var zone = who.wishes.zone().orElse(OFFICE);
            var day = now.atZone(zone).toLocalDate();
            if (who.quarantine.includes(day)) {
                RoundHours.due(day, rules, who.wishes, OFFICE)
                        .filter(hours -> hours.isOpen(now))
                        .forEach(hours -> join(who, hours));
            }
        }
    }

    private void join(Somebody who, RoundHours hours) {
        var entry =
                entries.computeIfAbsent(
                        new Key(who, hours.round()),
                        _ -> new Entry(who, hours.round(), hours.closes()));
        if (entry.state == State.WITHDRAWN) {
            entry.state = State.WAITING;
            entry.next = Optional.empty();
            entry.closes = hours.closes();
        }
    }

    private void decide() {
        for (var entry : entries.values()) {
            if (entry.state == State.WAITING && entry.next.isEmpty()) {
                switch (retrying.next(situation(entry), now)) {
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

    private void dial(Entry entry) {
        if (entry.state != State.WAITING
                || entry.next.filter(call -> !call.at().isAfter(now)).isEmpty()) {
            return;
        }
        var situation = situation(entry);
        if (!isCalled(entry.who) && Gate.isDue(situation, rules, now)) {
            var zone = situation.hours().zone();
            placed.add(new Placed(entry.who, entry.round, zone, now, situation.last()));
            entry.state = State.CALLING;
            entry.begun = now;
        }
        entry.next = Optional.empty();
    }

    private boolean isCalled(Somebody who) {
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
        var hours = RoundHours.of(entry.round, rules, entry.who.wishes, OFFICE);
        return new Retrying.Situation(
                hours,
                entry.who.wishes,
                entry.who.quarantine,
                random.nextBoolean(),
                List.copyOf(entry.tries),
                new Retrying.Rung(
                        Math.toIntExact(rangOn(hours.round().day(), entry.who, hours.zone())),
                        lastRung(entry.who)));
    }

    private Optional<Instant> lastRung(Somebody who) {
        return entries.values().stream()
                .filter(it -> it.who == who)
                .flatMap(it -> it.tries.stream())
                .filter(one -> one.ending().rang())
                .map(Try::ended)
                .max(Comparator.naturalOrder());
    }

    private long rangOn(LocalDate day, Somebody who, ZoneId zone) {
        return entries.values().stream()
                .filter(it -> it.who == who)
                .flatMap(it -> it.tries.stream())
                .filter(one -> one.ending() != Ending.NOT_PLACED)
                .filter(one -> one.begun().atZone(zone).toLocalDate().equals(day))
                .count();
    }

    private Somebody anybody() {
        return residents.get(random.nextInt(residents.size()));
    }

    private Somebody somebody() {
        var from = FIRST.minusDays(random.nextInt(5));
        return new Somebody(wishes(), new Quarantine(from, from.plusDays(random.nextInt(14))));
    }

    private CallWishes wishes() {
        var from = LocalTime.of(random.nextInt(20), 30 * random.nextInt(2));
        var hours = new PreferredHours(from, from.plusHours(1 + random.nextInt(3)));
        return new CallWishes(
                Language.MANDARIN,
                random.nextInt(3) == 0 ? Optional.of(hours) : Optional.empty(),
                random.nextInt(3) == 0
                        ? Optional.of(ZONES.get(random.nextInt(ZONES.size())))
                        : Optional.empty(),
                random.nextInt(8) == 0
                        ? Optional.of(new OptOut(now, new Actor("zhang")))
                        : Optional.empty());
    }
}
