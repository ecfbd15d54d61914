package org.warmline.assistant.followup;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.assistant.privacy.SealedFiles;

/**
 * Files of recordings to which nothing belongs any more: left by an interruption, or by another
 * node that forgot the recording while this one keeps its own folder. Every node looks through its
 * own.
 */
final class StrayRecordings {

    private static final String WAV = ".wav";

    /** Younger ones may still be on their way into the database. */
    private static final Duration YOUNG = Duration.ofDays(1);

    private final AttemptStore attempts;
    private final SealedFiles files;
    private final Clock clock;

    StrayRecordings(AttemptStore attempts, SealedFiles files, Clock clock) {
        this.attempts = attempts;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void sweep() {
        deleteAll();
    }

    /** How many there were. */
    int deleteAll() {
        var strays =
                files.namesFromBefore(clock.instant().minus(YOUNG)).stream()
                        .filter(name -> name.endsWith(WAV) && !isKept(name))
                        .toList();
        strays.forEach(files::delete);
        files.deleteDraftsFromBefore(clock.instant().minus(YOUNG));
        return strays.size();
    }

    private boolean isKept(String name) {
        try {
            var id = UUID.fromString(name.substring(0, name.length() - WAV.length()));
            return attempts.find(new Attempt.Id(id))
                    .filter(attempt -> attempt.progress().recorded())
                    .isPresent();
        } catch (IllegalArgumentException notOurs) {
            return true;
        }
    }
}
