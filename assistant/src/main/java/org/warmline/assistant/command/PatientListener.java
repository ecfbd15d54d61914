package org.warmline.assistant.command;

import java.time.Duration;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.rehearsal.Listener;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.turn.Progress;

/** Listens in a rehearsal as our calls do to somebody who is not old. */
final class PatientListener implements Listener {

    /** As a dialogue asks for it. */
    private static final Duration PAUSE = Duration.ofMillis(1_200);

    private final Understanding understanding = Understanding.standard();

    PatientListener() {}

    @Override
    public Turn.Then.Listen patience(String kind) {
        return new Turn.Then.Listen(SILENCE, PAUSE, 0);
    }

    @Override
    public Progress progress(Transcript soFar, Language language, String kind) {
        var progress =
                understanding.progress(
                        soFar.text(),
                        org.warmline.assistant.language.Language.ofTag(language.tag()),
                        new QuestionKind(kind));
        return Progress.valueOf(progress.name());
    }
}
