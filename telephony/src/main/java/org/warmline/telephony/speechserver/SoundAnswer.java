package org.warmline.telephony.speechserver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speechserver.ServerConnection.Answer;
import org.warmline.telephony.speechserver.SpeechServerSettings.Format;

/** Makes sure that what a server sent is the sound of a sentence, whole and not something else. */
record SoundAnswer(Format format, int sampleRate) {

    /** Louder than the noise of an empty file. */
    private static final int LEAST_PEAK = 300;

    private static final int BEGINNING_AND_END_MILLIS = 4_000;
    private static final int MOST_MILLIS_A_LETTER = 1_000;

    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};

    private static final Pattern NAMED_RATE = Pattern.compile("(?i)\\brate=(\\d+)");
    private static final Pattern NAMED_CHANNELS = Pattern.compile("(?i)\\bchannels=(\\d+)");

    /** No sentence of ours is longer: a minute at the highest rate. */
    static final int MOST_BYTES = 60 * 48_000 * 2 + 1_000;

    /**
     * @throws ServerTrouble if it cannot be the sound of this text
     */
    AudioClip read(Answer answer, String text, Language language) {
        var type = answer.contentType().toLowerCase(Locale.ROOT);
        if (!type.startsWith("audio/") && !type.startsWith("application/octet-stream")) {
            throw new ServerTrouble("sent no sound, by its content type");
        }
        var clip =
                switch (format) {
                    case WAV -> wav(answer.body());
                    case PCM -> pcm(answer.body(), type);
                };
        checkLength(clip, text, language);
        checkLoudness(clip);
        return clip;
    }

    private static AudioClip wav(byte[] file) {
        try {
            return Wav.readMono(file);
        } catch (IllegalArgumentException wrong) {
            throw new ServerTrouble("sent " + wrong.getMessage());
        }
    }

    private AudioClip pcm(byte[] bytes, String type) {
        var rate = NAMED_RATE.matcher(type);
        if (rate.find() && !rate.group(1).equals("" + sampleRate)) {
            throw new ServerTrouble("sent sound of another rate than " + sampleRate + " Hz");
        }
        var channels = NAMED_CHANNELS.matcher(type);
        if (channels.find() && !channels.group(1).equals("1")) {
            throw new ServerTrouble("sent sound of several channels");
        }
        if (bytes.length % 2 != 0) {
            throw new ServerTrouble("sent half a sample");
        }
        if (Arrays.mismatch(bytes, RIFF) == RIFF.length) {
            throw new ServerTrouble("sent a WAV file instead of samples");
        }
        var samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return new AudioClip(sampleRate, samples);
    }

    /** What is cut off, or at another rate than it says, is too short or too long for its text. */
    private static void checkLength(AudioClip clip, String text, Language language) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        int leastMillis =
                switch (language) {
                    case MANDARIN -> 80;
                    case ENGLISH -> 20;
                };
        long millis = clip.duration().toMillis();
        if (millis < letters * leastMillis) {
            throw new ServerTrouble("sent too little sound for its text");
        }
        if (millis > BEGINNING_AND_END_MILLIS + letters * MOST_MILLIS_A_LETTER) {
            throw new ServerTrouble("sent too much sound for its text");
        }
    }

    private static void checkLoudness(AudioClip clip) {
        int peak = 0;
        for (short sample : clip.samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        if (peak < LEAST_PEAK) {
            throw new ServerTrouble("sent silence");
        }
    }
}
