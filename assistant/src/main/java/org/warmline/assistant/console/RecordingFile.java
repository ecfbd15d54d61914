package org.warmline.assistant.console;

import java.security.Principal;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.privacy.Actor;

/** The sound of a call, for one signed-in worker; kept by no browser. */
@RestController
class RecordingFile {

    private final Recordings recordings;

    RecordingFile(Recordings recordings) {
        this.recordings = recordings;
    }

    /** In parts too, so that a player may begin in the middle. */
    @GetMapping("/recordings/{attempt}")
    ResponseEntity<Resource> play(@PathVariable UUID attempt, Principal worker) {
        var stream =
                recordings
                        .play(new Attempt.Id(attempt), new Actor(worker.getName()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType("audio", "wav"))
                .body(new SealedResource(stream));
    }
}
