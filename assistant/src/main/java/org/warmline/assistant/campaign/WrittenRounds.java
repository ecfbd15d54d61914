package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUpLine;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.followup.WrittenAttempts;
import org.warmline.assistant.resident.Followed;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.script.ScriptLibrary;

/**
 * Which round a resident may answer in writing now, so that nobody has to call: the one that is
 * open, one that opens soon, or one of today in which nobody was reached.
 */
public final class WrittenRounds {

    /** Long enough before the calls, and not so long that the day is another by then. */
    private static final Duration EARLY = Duration.ofHours(1);

    private final CallList list;
    private final FollowUps followUps;
    private final WrittenAttempts written;
    private final Residents residents;
    private final Rules rules;
    private final ScriptLibrary scripts;
    private final Clock clock;

    WrittenRounds(
            CallList list,
            FollowUps followUps,
            WrittenAttempts written,
            Residents residents,
            Rules rules,
            ScriptLibrary scripts,
            Clock clock) {
        this.list = list;
        this.followUps = followUps;
        this.written = written;
        this.residents = residents;
        this.rules = rules;
        this.scripts = scripts;
        this.clock = clock;
    }

    /** True if there is one. */
    public boolean isAny(ResidentId resident) {
        return find(resident).isPresent();
    }

    /** The follow-up of that round, in which the resident is from now on. */
    public Optional<FollowUpId> join(ResidentId resident) {
        return find(resident).map(found -> found.known().orElseGet(() -> join(resident, found)));
    }

    /** When the round of a follow-up is over. */
    public Instant closes(FollowUpId followUp) {
        return list.find(followUp).map(entry -> entry.time().closes()).orElse(Instant.MAX);
    }

    /**
     * @param known empty if nobody was planned into that round yet
     */
    private record Found(RoundHours hours, Optional<FollowUpId> known) {}

    private Optional<Found> find(ResidentId resident) {
        return residents.followed(resident).flatMap(this::find);
    }

    private Optional<Found> find(Followed resident) {
        var now = clock.instant();
        var zone = resident.wishes().zone().orElse(rules.officeZone());
        var today = now.atZone(zone).toLocalDate();
        if (!resident.quarantine().includes(today)) {
            return Optional.empty();
        }
        var lines =
                followUps.ofResident(resident.id()).stream()
                        .filter(line -> line.round().day().equals(today))
                        .toList();
        return inOrder(resident, today, lines, now).stream()
                .flatMap(hours -> answerable(hours, lines, now).stream())
                .findFirst();
    }

    /** The open one first, then the next, then those that are over, the latest first. */
    private List<RoundHours> inOrder(
            Followed resident, LocalDate today, List<FollowUpLine> lines, Instant now) {
        var byRule = rules.of(today);
        var zone = rules.officeZone();
        var all = new ArrayList<>(RoundHours.due(today, byRule, resident.wishes(), zone).toList());
        lines.stream()
                .map(FollowUpLine::round)
                .filter(round -> all.stream().noneMatch(one -> one.round().equals(round)))
                .forEach(round -> all.add(RoundHours.of(round, byRule, resident.wishes(), zone)));
        return all.stream()
                .filter(hours -> !hours.opens().minus(EARLY).isAfter(now))
                .sorted(
                        Comparator.comparing((RoundHours hours) -> !hours.isOpen(now))
                                .thenComparing(hours -> !hours.closes().isAfter(now))
                                .thenComparing(RoundHours::opens, Comparator.reverseOrder()))
                .toList();
    }

    private Optional<Found> answerable(RoundHours hours, List<FollowUpLine> lines, Instant now) {
        var line = lines.stream().filter(one -> one.round().equals(hours.round())).findFirst();
        if (line.isEmpty()) {
            boolean isToCome = hours.window().isPresent() && hours.closes().isAfter(now);
            return isToCome ? Optional.of(new Found(hours, Optional.empty())) : Optional.empty();
        }
        return line.map(FollowUpLine::id)
                .filter(written::isOpen)
                .map(id -> new Found(hours, Optional.of(id)));
    }

    private FollowUpId join(ResidentId resident, Found found) {
        Round round = found.hours().round();
        var followed = residents.followed(resident).orElseThrow();
        var time =
                new CallList.CallTime(
                        found.hours().opens(),
                        found.hours().closes(),
                        Optional.empty(),
                        CallRank.FIRST_CALL.number(),
                        0);
        list.plan(
                round,
                scripts.current(),
                List.of(new CallList.Planned(resident, followed.line(), time)));
        return followUps.ofResident(resident).stream()
                .filter(line -> line.round().equals(round))
                .map(FollowUpLine::id)
                .findFirst()
                .orElseThrow();
    }
}
