package org.warmline.assistant.followup;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Openings;

/** What was answered to the scripts of follow-ups. */
public final class FilledScripts {

    private final Stores stores;
    private final Openings openings;

    FilledScripts(Stores stores, Openings openings) {
        this.stores = stores;
        this.openings = openings;
    }

    /** Of the latest call in which anything was answered. Audited before it is returned. */
    public Optional<FilledScript> open(FollowUpId id, Actor actor) {
        return stores.followUps()
                .find(id)
                .map(row -> {
                    openings.lookFreely(actor, "followUp.answers", id.value());
                    return filled(row);
                });
    }

    private FilledScript filled(FollowUpStore.Row row) {
        var contents = stores.attempts().contents(row.id()).reversed();
        var filled = contents.stream().filter(content -> !content.answers().isEmpty()).findFirst();
        return new FilledScript(
                row.id(),
                row.resident(),
                filled.flatMap(AttemptStore.Content::otherScript)
                        .or(() -> stores.followUps().script(row.id()))
                        .orElseThrow(),
                row.changed(),
                row.state() == FollowUpState.DONE,
                filled.map(AttemptStore.Content::answers).orElse(List.of()),
                contents.stream()
                        .map(AttemptStore.Content::report)
                        .filter(report -> !report.equals(HealthReport.EMPTY))
                        .findFirst());
    }
}
