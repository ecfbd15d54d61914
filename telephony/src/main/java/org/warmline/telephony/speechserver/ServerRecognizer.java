package org.warmline.telephony.speechserver;

import java.util.List;
import java.util.function.Consumer;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;

/** The local recognizer, with the server's words for the sentences that it has finished. */
final class ServerRecognizer implements SpeechRecognizer {

    private final SpeechRecognizer local;
    private final ServerEar server;

    ServerRecognizer(SpeechRecognizer local, ServerEar server) {
        this.local = local;
        this.server = server;
    }

    @Override
    public Listening listen(Language language, List<String> phrasesToSpot, Consumer<Heard> ear) {
        return server.hears(language)
                ? new SecondHearing(local, server, language, phrasesToSpot, ear)
                : local.listen(language, phrasesToSpot, ear);
    }
}
