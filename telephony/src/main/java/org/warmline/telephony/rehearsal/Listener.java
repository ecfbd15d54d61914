package org.warmline.telephony.rehearsal;

import java.time.Duration;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.turn.Progress;

/** Who listens in a rehearsal: how patiently, and how he takes words. */
public interface Listener {

    /** How long a rehearsed turn waits for a first word. */
    Duration SILENCE = Duration.ofSeconds(12);

    Turn.Then.Listen patience(String kind);

    /** As {@link org.warmline.telephony.call.Conversation#progress}. */
    Progress progress(Transcript soFar, Language language, String kind);

    /** Whoever waits for that pause and listens to nothing else. */
    static Listener ofPause(Duration pause) {
        return new Listener() {

            @Override
            public Turn.Then.Listen patience(String kind) {
                return new Turn.Then.Listen(SILENCE, pause, 0);
            }

            @Override
            public Progress progress(Transcript soFar, Language language, String kind) {
                return Progress.UNREAD;
            }
        };
    }
}
