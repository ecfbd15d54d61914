package org.warmline.assistant.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.duty.Days;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Shift;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/**
 * One resident in a grid that Zhao looks after, with Qian as deputy and Sun in the street office.
 */
public record FlagLifeFixture(CaseworkFixture casework, Resident wang) {

    public static final Actor ZHAO = new Actor("zhao");
    public static final Actor QIAN = new Actor("qian");
    public static final Actor SUN = new Actor("sun");
    public static final Quote WORDS =
            new Quote("我胸口疼得厉害", 1, 4, Duration.ofSeconds(12), Duration.ofSeconds(14));

    public static FlagLifeFixture in(CaseworkFixture casework) {
        var wang = ResidentFixture.wangXiuying();
        casework.the(Residents.class).add(wang, SUN);
        var duty = casework.the(DutyList.class);
        duty.entrustStreetOffice(SUN, SUN);
        duty.add(Shift.of(wang.grid(), Rung.WORKER, ZHAO, Days.always()), SUN);
        duty.add(Shift.of(wang.grid(), Rung.DEPUTY, QIAN, Days.always()), SUN);
        return new FlagLifeFixture(casework, wang);
    }

    public FlagId raise(Severity severity) {
        return raise(severity, UUID.randomUUID());
    }

    public FlagId raise(Severity severity, UUID followUp) {
        return flags().raise(
                        new NewFlag(
                                new Occasion(followUp, Optional.of(UUID.randomUUID())),
                                wang.id(),
                                severity,
                                new Rule("chestPain", "danger-2026-01"),
                                WORDS,
                                true));
    }

    /** Time goes by in steps of a second, and the machine looks after each. */
    public void pass(Duration time) {
        var end = now().plus(time);
        while (now().isBefore(end)) {
            casework.clock().advance(Duration.ofSeconds(1));
            escalation().runOut();
        }
    }

    /** Time goes by at once, as if the service had been down. */
    public void skip(Duration time) {
        casework.clock().advance(time);
        escalation().runOut();
    }

    public Flag flag(FlagId id) {
        return flags().find(id).orElseThrow();
    }

    public Actor owner(FlagId id) {
        return flag(id).progress().owner().person();
    }

    public FlagState state(FlagId id) {
        return flag(id).progress().state();
    }

    public List<String> trail(FlagId id) {
        return casework.the(AuditTrail.class).about(id.value()).stream()
                .map(AuditEntry::action)
                .toList();
    }

    public Instant now() {
        return casework.clock().instant();
    }

    public Flags flags() {
        return casework.the(Flags.class);
    }

    public Handling handling() {
        return casework.the(Handling.class);
    }

    public Escalation escalation() {
        return casework.the(Escalation.class);
    }
}
