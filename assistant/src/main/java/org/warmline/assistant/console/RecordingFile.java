package org.warmline.assistant.console;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmline.assistant.followup.Recordings;

/** The sound of a call, for one signed-in worker; kept by no browser. */
@RestController
class RecordingFile {

    private final Recordings recordings;
    private final Sight sight;

    RecordingFile(Recordings recordings, Sight sight) {
        this.recordings = recordings;
        this.sight = sight;
    }

    /** In parts too, so that a player may begin in the middle. */
    @GetMapping("/recordings/{attempt}")
    ResponseEntity<Resource> play(@PathVariable UUID attempt, Viewer viewer) {
        var stream =
                recordings
                        .play(sight.attempt(attempt, viewer), viewer.actor())
                        .orElseThrow(Sight::nothing);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType("audio", "wav"))
                .body(new SealedResource(stream));
    }
}
