package org.warmline.telephony.speechserver;

import java.util.Map;
import java.util.concurrent.CompletionException;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.SpeechLevel;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speechserver.ServerConnection.Question;
import org.warmline.telephony.speechserver.SpeechServerSettings.Speaker;
import tools.jackson.databind.json.JsonMapper;

/** Has the server say words in one of its voices. */
final class ServerSpeaker {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Access access;
    private final Language language;
    private final Speaker speaker;
    private final SoundAnswer sound;

    ServerSpeaker(Access access, Language language, Speaker speaker, SoundAnswer sound) {
        this.access = access;
        this.language = language;
        this.speaker = speaker;
        this.sound = sound;
    }

    Language language() {
        return language;
    }

    /**
     * At the rate and the level of the line.
     *
     * @param words without figures
     * @throws ServerTrouble if it does not come in time, or is not the sound of these words
     */
    AudioClip say(String words) {
        try {
            return access.ask(question(words), answer -> sound.read(answer, words, language))
                    .thenApply(clip -> Resampler.resample(clip, AudioFrame.SAMPLE_RATE))
                    .thenApply(SpeechLevel::of)
                    .join();
        } catch (CompletionException failed) {
            throw ServerTrouble.of(failed);
        }
    }

    private Question question(String words) {
        var asked =
                Map.of(
                        "model", speaker.model(),
                        "voice", speaker.voice(),
                        "input", words,
                        "response_format", sound.format().asked());
        return new Question("/audio/speech", "application/json", JSON.writeValueAsBytes(asked));
    }
}
