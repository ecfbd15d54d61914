package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUpLine;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.resident.Followed;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/** When a resident may expect the next call, as the rules stand now. */
public final class NextCalls {

    private static final int DAYS = 3;

    private final Residents residents;
    private final FollowUps followUps;
    private final Rules rules;
    private final Clock clock;

    NextCalls(Residents residents, FollowUps followUps, Rules rules, Clock clock) {
        this.residents = residents;
        this.followUps = followUps;
        this.rules = rules;
        this.clock = clock;
    }

    /** Hours of a day within which the telephone will ring, by the resident's own clock. */
    public record Expected(LocalDate day, LocalTime from, LocalTime to) {}

    /** Empty if the machine will not call, or not within the next days. */
    public Optional<Expected> of(ResidentId resident) {
        return first(resident, line -> isOver(line.progress().state()));
    }

    /** As above, during a call of that follow-up or after it: its own round is not meant. */
    public Optional<Expected> after(FollowUpId current, ResidentId resident) {
        return first(
                resident, line -> line.id().equals(current) || isOver(line.progress().state()));
    }

    private Optional<Expected> first(ResidentId resident, Predicate<FollowUpLine> isDone) {
        return residents
                .followed(resident)
                .filter(followed -> followed.wishes().optedOut().isEmpty())
                .flatMap(followed -> first(followed, isDone));
    }

    private Optional<Expected> first(Followed resident, Predicate<FollowUpLine> isDone) {
        var now = clock.instant();
        var done =
                followUps.ofResident(resident.id()).stream()
                        .filter(isDone)
                        .map(FollowUpLine::round)
                        .toList();
        return days(resident)
                .flatMap(day ->
                        RoundHours.due(day, rules.of(day), resident.wishes(), clock.getZone()))
                .filter(hours -> hours.window().isPresent())
                .filter(hours -> hours.closes().isAfter(now))
                .filter(hours -> !done.contains(hours.round()))
                .findFirst()
                .map(NextCalls::expected);
    }

    private Stream<LocalDate> days(Followed resident) {
        var today = LocalDate.now(clock);
        return IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .filter(resident.quarantine()::includes);
    }

    private static boolean isOver(FollowUpState state) {
        return state == FollowUpState.DONE || state == FollowUpState.NEEDS_PERSON;
    }

    private static Expected expected(RoundHours hours) {
        var window = hours.window().orElseThrow();
        Round round = hours.round();
        return new Expected(round.day(), window.from(), window.to());
    }
}
