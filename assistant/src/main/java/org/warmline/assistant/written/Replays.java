package org.warmline.assistant.written;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.assistant.script.Scripts;

/** Where conversations stand, from what was written in them. */
record Replays(WrittenStore store, ScriptLibrary scripts, Mind mind, Clock clock) {

    static final Library NOTHING = (question, _) -> Looked.notFound(question);

    /** Empty if it is over. What was not looked up yet counts as not found. */
    Optional<Replay> now(Attempt attempt) {
        return store.opening(attempt.id())
                .map(opening -> {
                    var replay = begin(attempt, opening);
                    store.replies(attempt.id()).forEach(reply -> replay.reply(reply, NOTHING));
                    return replay;
                });
    }

    /**
     * As it was answered; empty if it is over, or has no such reply.
     *
     * @param library for this reply; what was asked before it and not looked up counts as not found
     */
    Optional<WrittenTurn> to(Attempt attempt, UUID message, Library library) {
        return store.opening(attempt.id())
                .flatMap(opening -> {
                    var replay = begin(attempt, opening);
                    for (var reply : store.replies(attempt.id())) {
                        boolean isMeant = reply.id().equals(message);
                        replay.reply(reply, isMeant ? library : NOTHING);
                        if (isMeant) {
                            return Optional.of(new WrittenTurn(attempt, reply, replay));
                        }
                    }
                    return Optional.empty();
                });
    }

    /** Before anything is written. */
    Replay begin(Attempt attempt, WrittenStore.Opening opening) {
        var day = LocalDate.ofInstant(attempt.progress().begun(), clock.getZone());
        var script = scripts.named(opening.script()).orElseGet(Scripts::daily);
        return new Replay(
                mind,
                mind.triage(day),
                mind.dialogue().beginConfirmed(script, opening.facts(), day));
    }
}
