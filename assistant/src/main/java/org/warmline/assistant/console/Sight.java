package org.warmline.assistant.console;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/**
 * What a viewer may open: what belongs to the viewer's grids. Anything else is answered like what
 * does not exist, before anything of it is read.
 */
@Component
class Sight {

    private final Flags flags;
    private final FollowUps followUps;
    private final Attempts attempts;
    private final Residents residents;

    Sight(Flags flags, FollowUps followUps, Attempts attempts, Residents residents) {
        this.flags = flags;
        this.followUps = followUps;
        this.attempts = attempts;
        this.residents = residents;
    }

    FlagId flag(UUID id, Viewer viewer) {
        var flag = new FlagId(id);
        check(Optional.ofNullable(flags.gridsOf(List.of(flag)).get(flag)), viewer);
        return flag;
    }

    FollowUpId followUp(UUID id, Viewer viewer) {
        var followUp = new FollowUpId(id);
        check(Optional.ofNullable(followUps.gridsOf(List.of(followUp)).get(followUp)), viewer);
        return followUp;
    }

    Attempt.Id attempt(UUID id, Viewer viewer) {
        var attempt = attempts.find(new Attempt.Id(id)).orElseThrow(Sight::nothing);
        followUp(attempt.followUp().value(), viewer);
        return attempt.id();
    }

    ResidentId resident(UUID id, Viewer viewer) {
        var resident = new ResidentId(id);
        check(residents.gridOf(resident), viewer);
        return resident;
    }

    private static void check(Optional<String> grid, Viewer viewer) {
        if (grid.filter(viewer::sees).isEmpty()) {
            throw nothing();
        }
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
