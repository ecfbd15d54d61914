package org.warmline.assistant.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.CallWishes;
import org.warmline.assistant.resident.Followed;
import org.warmline.assistant.resident.Home;
import org.warmline.assistant.resident.OptOut;
import org.warmline.assistant.resident.PreferredHours;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.ResidentId;

/** Somebody made up, about whom things may change. */
final class SimulatedResident {

    /** Where the clock is changed on some of these days. */
    private static final List<ZoneId> ZONES =
            List.of(
                    SimulatedRounds.OFFICE,
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Australia/Lord_Howe"));

    private Followed followed;
    private boolean steady = true;
    private Instant lastLook;

    private SimulatedResident(Followed followed) {
        this.followed = followed;
        this.lastLook = followed.added();
    }

    static SimulatedResident random(Random random, LocalDate first, Instant now) {
        var from = first.minusDays(random.nextInt(5));
        return new SimulatedResident(
                new Followed(
                        ResidentId.random(),
                        "",
                        Optional.empty(),
                        new Home("grid-1", Optional.empty(), false),
                        now,
                        new Quarantine(from, from.plusDays(random.nextInt(14))),
                        wishes(random, now)));
    }

    /** As it is now. */
    Followed now() {
        return followed;
    }

    /** Rounds were planned. */
    void looked(Instant now) {
        lastLook = now.isAfter(lastLook) ? now : lastLook;
    }

    /** The latest time at which rounds were planned since they were added. */
    Instant lastLook() {
        return lastLook;
    }

    /** True if nothing was changed since they were added. */
    boolean isSteady() {
        return steady;
    }

    /** It cannot be told any more what they must have been due in. */
    void isUnsteady() {
        steady = false;
    }

    void wish(CallWishes wishes) {
        change(followed.quarantine(), wishes);
    }

    void end(Quarantine quarantine) {
        change(quarantine, followed.wishes());
    }

    private void change(Quarantine quarantine, CallWishes wishes) {
        steady = false;
        followed =
                new Followed(
                        followed.id(),
                        followed.line(),
                        followed.yearOfBirth(),
                        followed.home(),
                        followed.added(),
                        quarantine,
                        wishes);
    }

    static CallWishes wishes(Random random, Instant now) {
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
