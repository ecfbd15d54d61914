package org.warmline.assistant.followup;

import java.util.Optional;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.privacy.SealedStream;

/** The recordings of calls: encrypted on disk, played to one worker at a time, audited. */
public final class Recordings {

    private final AttemptStore attempts;
    private final Concerns concerns;
    private final SealedFiles files;
    private final Openings openings;
    private final AuditTrail audit;

    Recordings(
            AttemptStore attempts,
            Concerns concerns,
            SealedFiles files,
            Openings openings,
            AuditTrail audit) {
        this.attempts = attempts;
        this.concerns = concerns;
        this.files = files;
        this.openings = openings;
        this.audit = audit;
    }

    /**
     * Keeps a recording; a later one of the same attempt replaces it.
     *
     * @param wav writes a WAV file
     */
    public void keep(Attempt.Id id, SealedFiles.Content wav) {
        files.write(name(id), wav);
        attempts.recorded(id, true);
    }

    /**
     * Removes the voice of somebody who is not the one we called, unless it is needed: with a flag
     * above "attention" on that follow-up a person must be able to hear it.
     *
     * @return false if it is kept, or there is none
     */
    public boolean discard(Attempt.Id id) {
        var attempt = attempts.find(id);
        if (attempt.isEmpty() || concerns.areGrave(attempt.get().followUp())) {
            return false;
        }
        var deleted = files.delete(name(id));
        attempts.recorded(id, false);
        audit.record(Actor.MACHINE, "recording.discard", id.value(), "");
        return deleted;
    }

    /**
     * Decrypted while it is read; the reader closes it. Audited before it is returned.
     *
     * @return empty if there is none
     */
    public Optional<SealedStream> play(Attempt.Id id, Actor actor) {
        var recording = files.open(name(id));
        recording.ifPresent(_ -> openings.look(actor, "recording.play", id.value()));
        return recording;
    }

    private static String name(Attempt.Id id) {
        return id + ".wav";
    }
}
