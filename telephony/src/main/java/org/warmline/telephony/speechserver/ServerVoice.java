package org.warmline.telephony.speechserver;

import java.util.Set;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Stretch;
import org.warmline.telephony.speech.KeptSounds;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Utterance.Pace;
import org.warmline.telephony.spoken.SpokenChinese;
import org.warmline.telephony.spoken.SpokenEnglish;

/**
 * One language by a voice of the server. It is sent words instead of figures, because servers read
 * temperatures and telephone numbers each in its own way; slow speech is stretched here, because
 * many know no slowness. What it has said once it says again without the server; for what it cannot
 * say in time the bundled voice stands in.
 */
final class ServerVoice implements SpeechSynthesizer {

    /** As many sentences as of any voice; 30 MB if each takes four seconds. */
    private static final int KEPT = 500;

    private static final double SLOW_LENGTH = 1.3;

    private final ServerSpeaker speaker;
    private final SpeechSynthesizer bundled;
    private final KeptSounds<AudioClip> kept;

    ServerVoice(ServerSpeaker speaker, SpeechSynthesizer bundled) {
        this.speaker = speaker;
        this.bundled = bundled;
        this.kept = new KeptSounds<>(utterance -> speaker.say(words(utterance)), KEPT);
    }

    @Override
    public Set<Language> languages() {
        return Set.of(speaker.language());
    }

    @Override
    public boolean remembers() {
        return true;
    }

    @Override
    public AudioClip speak(Utterance utterance) {
        if (!languages().contains(utterance.language())) {
            throw new IllegalArgumentException("this voice speaks " + languages() + " only");
        }
        if (words(utterance).codePoints().noneMatch(Character::isLetter)) {
            return new AudioClip(AudioFrame.SAMPLE_RATE, new short[AudioFrame.SAMPLES]);
        }
        try {
            var clip = kept.of(Utterance.of(utterance.text(), utterance.language()));
            return paced(clip, utterance.pace());
        } catch (SpeechUnavailableException _) {
            return bundled.speak(utterance);
        }
    }

    private static AudioClip paced(AudioClip clip, Pace pace) {
        return switch (pace) {
            case NORMAL -> clip;
            case SLOW -> new AudioClip(clip.sampleRate(), Stretch.by(SLOW_LENGTH, clip.samples()));
        };
    }

    private static String words(Utterance utterance) {
        return switch (utterance.language()) {
            case MANDARIN -> SpokenChinese.of(utterance.text());
            case ENGLISH -> SpokenEnglish.of(utterance.text());
        };
    }
}
