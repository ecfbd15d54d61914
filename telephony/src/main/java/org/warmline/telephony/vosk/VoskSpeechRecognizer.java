package org.warmline.telephony.vosk;

import java.util.List;
import java.util.function.Consumer;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;

/** Listens with the model that is loaded for the language. */
final class VoskSpeechRecognizer implements SpeechRecognizer {

    private final VoskRecognizers models;

    VoskSpeechRecognizer(VoskRecognizers models) {
        this.models = models;
    }

    @Override
    public Listening listen(Language language, List<String> phrasesToSpot, Consumer<Heard> ear) {
        return models.loaded(language).listen(phrasesToSpot, ear);
    }
}
