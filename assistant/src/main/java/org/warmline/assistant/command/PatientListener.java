package org.warmline.assistant.command;

import java.time.Duration;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.rehearsal.Listener;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;

/** Listens in a rehearsal as our calls do to somebody who is not old. */
final class PatientListener implements Listener {

    /** As a dialogue asks for it. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Understanding understanding = Understanding.standard();

    PatientListener() {}

    @Override
    public Turn.Then.Listen patience(String kind) {
        return new Turn.Then.Listen(SILENCE, PAUSE, 0);
    }

    @Override
    public boolean soundsFinished(Transcript partial, Language language, String kind) {
        return understanding.soundsFinished(
                partial.text(),
                org.warmline.assistant.language.Language.ofTag(language.tag()),
                new QuestionKind(kind));
    }
}
