package org.warmline.assistant.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.resident.Followed;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Reason;

/** Reads what a decision rests on, as it is now. */
final class Situations {

    /** Long enough for every call of a local day anywhere. */
    private static final Duration A_DAY_AND_MORE = Duration.ofHours(36);

    private final CallList list;
    private final Residents residents;
    private final ZoneId officeZone;

    Situations(CallList list, Residents residents, ZoneId officeZone) {
        this.list = list;
        this.residents = residents;
        this.officeZone = officeZone;
    }

    /** The calls and flags of some residents, read together. */
    record Lately(Map<ResidentId, List<CallList.Call>> calls, Set<ResidentId> flagged) {}

    Lately lately(Collection<ResidentId> some, Instant now) {
        var calls =
                list.calls(some, now.minus(A_DAY_AND_MORE)).stream()
                        .collect(Collectors.groupingBy(CallList.Call::resident));
        return new Lately(calls, list.flaggedSince(startOfYesterday(now)));
    }

    /**
     * @return empty if there is no such resident any more
     */
    Optional<Retrying.Situation> of(
            CallList.Entry entry, Lately lately, RoundRules rules, Instant now) {
        return residents
                .followed(entry.resident())
                .map(followed -> of(entry, followed, lately, rules, now));
    }

    /** A call of the follow-up whose end nobody knows yet. */
    static boolean isRunning(CallList.Entry entry, Lately lately) {
        return calls(entry.resident(), lately).stream()
                .filter(call -> call.followUp().equals(entry.id()))
                .anyMatch(call -> call.progress().ended().isEmpty());
    }

    /** True if a call that was decided may still be made, whatever happened since. */
    boolean isWelcome(CallList.Entry entry, RoundRules rules, Instant now) {
        return residents.followed(entry.resident()).stream()
                .anyMatch(followed -> {
                    var wishes = followed.wishes();
                    var hours = RoundHours.of(entry.round(), rules, wishes, officeZone);
                    boolean isAppointment = entry.time().rank() == CallRank.CALL_BACK.number();
                    return wishes.optedOut().isEmpty()
                            && followed.quarantine().includes(entry.round().day())
                            && now.isBefore(entry.time().closes())
                            && hours.isPermitted(now)
                            && (isAppointment || hours.isOpen(now));
                });
    }

    /** Of somebody who was not called in that round yet. */
    Retrying.Situation first(RoundHours hours, Followed followed, Lately lately) {
        return situation(hours, followed, lately, List.of());
    }

    private Retrying.Situation of(
            CallList.Entry entry, Followed followed, Lately lately, RoundRules rules, Instant now) {
        var tries =
                calls(entry.resident(), lately).stream()
                        .filter(call -> call.followUp().equals(entry.id()))
                        .filter(Situations::bearsOnCalls)
                        .map(call -> oneTry(call, now))
                        .toList();
        var hours = RoundHours.of(entry.round(), rules, followed.wishes(), officeZone);
        return situation(hours, followed, lately, tries);
    }

    private static Retrying.Situation situation(
            RoundHours hours, Followed followed, Lately lately, List<Try> tries) {
        var day = hours.round().day();
        var today =
                calls(followed.id(), lately).stream()
                        .filter(Situations::wasPlaced)
                        .filter(call -> isOn(day, call, hours.zone()))
                        .toList();
        return new Retrying.Situation(
                hours,
                followed.wishes(),
                followed.quarantine(),
                lately.flagged().contains(followed.id()),
                tries,
                new Retrying.Rung(
                        Math.toIntExact(
                                today.stream().filter(call -> call.progress().isCall()).count()),
                        lastRung(followed.id(), lately),
                        today.stream().anyMatch(Situations::isRefusal)));
    }

    /** What was written in between rang no telephone, but may name the time of a call. */
    private static boolean bearsOnCalls(CallList.Call call) {
        return call.progress().isCall() || call.callBack().isPresent();
    }

    /** By the resident; what the carrier refuses rings no telephone. */
    private static boolean isRefusal(CallList.Call call) {
        return call.progress().ending().filter(Reason.REFUSED.code()::equals).isPresent();
    }

    /** Of whatever round; a conversation that brought all it should rang the telephone too. */
    private static Optional<Instant> lastRung(ResidentId resident, Lately lately) {
        return calls(resident, lately).stream()
                .map(CallList.Call::progress)
                .filter(Attempt.Progress::isCall)
                .filter(progress ->
                        progress.ending().flatMap(Ending::of).orElse(Ending.FAILED).rang())
                .flatMap(progress -> progress.ended().stream())
                .max(Comparator.naturalOrder());
    }

    private static List<CallList.Call> calls(ResidentId resident, Lately lately) {
        return lately.calls().getOrDefault(resident, List.of());
    }

    private static boolean isOn(LocalDate day, CallList.Call call, ZoneId zone) {
        return call.progress().begun().atZone(zone).toLocalDate().equals(day);
    }

    private static boolean wasPlaced(CallList.Call call) {
        return call.progress().state() != Attempt.State.REFUSED;
    }

    /** Endings that nobody foresaw are treated as trouble on the line. */
    private static Try oneTry(CallList.Call call, Instant now) {
        var progress = call.progress();
        return new Try(
                progress.begun(),
                progress.ended().orElse(now),
                progress.ending().flatMap(Ending::of).orElse(Ending.FAILED),
                call.callBack());
    }

    private Instant startOfYesterday(Instant now) {
        return now.atZone(officeZone)
                .toLocalDate()
                .minusDays(1)
                .atStartOfDay(officeZone)
                .toInstant();
    }
}
