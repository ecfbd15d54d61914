package org.warmline.assistant.followup;

import java.util.Optional;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Openings;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.privacy.SealedStream;

/** The recordings of calls: encrypted on disk, played to one worker at a time, audited. */
public final class Recordings {

    private final AttemptStore attempts;
    private final SealedFiles files;
    private final Openings openings;

    Recordings(AttemptStore attempts, SealedFiles files, Openings openings) {
        this.attempts = attempts;
        this.files = files;
        this.openings = openings;
    }

    /**
     * Keeps a recording; a later one of the same attempt replaces it.
     *
     * @param wav writes a WAV file
     */
    public void keep(Attempt.Id id, SealedFiles.Content wav) {
        write(id, wav);
        attempts.recorded(id, true);
    }

    /** Only writes it; {@link Attempts#recorded} tells that it is there. */
    public void write(Attempt.Id id, SealedFiles.Content wav) {
        files.write(name(id), wav);
    }

    /**
     * Decrypted while it is read; the reader closes it. Audited before it is returned.
     *
     * @return empty if there is none
     */
    public Optional<SealedStream> play(Attempt.Id id, Actor actor) {
        var recording = files.open(name(id));
        recording.ifPresent(_ -> openings.lookFreely(actor, "recording.play", id.value()));
        return recording;
    }

    static String name(Attempt.Id id) {
        return id + ".wav";
    }
}
