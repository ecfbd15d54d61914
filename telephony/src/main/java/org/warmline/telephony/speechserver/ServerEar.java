package org.warmline.telephony.speechserver;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speechserver.ServerConnection.Question;
import org.warmline.telephony.speechserver.SpeechServerSettings.Hearing;

/** Gives the server the sound of one sentence and gets its words. */
final class ServerEar {

    /** Keeps Whisper to simplified characters, which is what our word lists are written in. */
    private static final String SIMPLIFIED = "以下是普通话的句子，用简体中文。";

    private final Access access;
    private final Hearing settings;

    ServerEar(Access access, Hearing settings) {
        this.access = access;
        this.settings = settings;
    }

    boolean hears(Language language) {
        return model(language).isPresent();
    }

    /** Ends within the time box, with words or exceptionally. */
    CompletableFuture<ServerWords> hear(AudioClip clip, Language language) {
        var answer = new WordsAnswer(language, clip.duration());
        return access.ask(question(clip, language), answer::read);
    }

    private Question question(AudioClip clip, Language language) {
        boolean words = settings.wordTimes() && !settings.streaming();
        var form =
                new Multipart()
                        .field("model", model(language).orElseThrow())
                        .field("language", code(language))
                        .field("temperature", "0")
                        .field("response_format", words ? "verbose_json" : "json");
        if (language == Language.MANDARIN) {
            form.field("prompt", SIMPLIFIED);
        }
        if (words) {
            form.field("timestamp_granularities[]", "word");
            form.field("timestamp_granularities[]", "segment");
        }
        if (settings.streaming()) {
            form.field("stream", "true");
        }
        return form.wav(Wav.mono(clip)).to("/audio/transcriptions");
    }

    private Optional<String> model(Language language) {
        var model =
                Map.of(
                                Language.MANDARIN, settings.mandarinModel(),
                                Language.ENGLISH, settings.englishModel())
                        .get(language);
        return Optional.ofNullable(model).filter(name -> !name.isBlank());
    }

    private static String code(Language language) {
        return switch (language) {
            case MANDARIN -> "zh";
            case ENGLISH -> "en";
        };
    }
}
