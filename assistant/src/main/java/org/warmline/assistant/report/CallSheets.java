package org.warmline.assistant.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Reported;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.ReleaseId;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.HouseholdId;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentDirectory;

/**
 * Call sheets: with names and numbers, so only against a release that a second person agreed to,
 * and once.
 */
public final class CallSheets {

    private static final int DAYS_THAT_STILL_MATTER = 3;

    private final Releases releases;
    private final ResidentDirectory residents;
    private final FollowUps followUps;
    private final Clock clock;

    CallSheets(Releases releases, ResidentDirectory residents, FollowUps followUps, Clock clock) {
        this.releases = releases;
        this.residents = residents;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Empty if the release is not theirs to take, or not any more. */
    public Optional<CallSheet> take(ReleaseId id, Actor actor) {
        return releases.find(id)
                .filter(release -> release.kind() == Release.Kind.CALL_SHEET)
                .flatMap(_ -> releases.take(id, actor))
                .map(release -> sheet(release, actor));
    }

    private CallSheet sheet(Release release, Actor actor) {
        var today = LocalDate.now(clock);
        var followed =
                residents.released(release.grid(), release.id().value(), actor).stream()
                        .filter(resident -> resident.quarantine().includes(today))
                        .toList();
        var lines = new ArrayList<CallSheet.Line>();
        int homes = 0;
        for (var people : together(followed)) {
            var home = people.size() > 1 ? Optional.of(++homes) : Optional.<Integer>empty();
            people.forEach(one -> lines.add(new CallSheet.Line(one, home, latest(one, actor))));
        }
        return new CallSheet(release, clock.instant(), lines);
    }

    /** One call may do for all who live together, so they stand together. */
    private static Collection<List<Resident>> together(List<Resident> residents) {
        return residents.stream()
                .collect(
                        Collectors.groupingBy(
                                one ->
                                        one.home()
                                                .household()
                                                .map(HouseholdId::value)
                                                .orElse(one.id().value()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values();
    }

    private Optional<Reported> latest(Resident resident, Actor actor) {
        var today = LocalDate.now(clock);
        return followUps
                .reported(resident.id(), today.minusDays(DAYS_THAT_STILL_MATTER), today, actor)
                .stream()
                .filter(round -> round.report().isPresent())
                .max(
                        Comparator.comparing((Reported round) -> round.round().day())
                                .thenComparingInt(round -> round.round().number()));
    }
}
