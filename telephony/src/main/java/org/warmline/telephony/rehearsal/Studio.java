package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.SpeechLevel;
import org.warmline.telephony.audio.Stretch;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

/** Makes the recordings of the built-in situations, from voices and sounds. */
public final class Studio {

    /** What is quieter than this at the ends of a sentence is no part of it. */
    private static final int AUDIBLE = 120;

    /** After it a voice falls less: something follows. */
    private static final String GOES_ON = ",";

    /** So many seconds after an interruption we must have stopped. */
    private static final double STOPPED = 1;

    private static final double ECHO_DELAY = 0.12;
    private static final double IN_THE_ROOM = Tape.amplitude(-20);

    private final BiFunction<Language, String, SpeechSynthesizer> residents;
    private final Function<Language, SpeechSynthesizer> callers;

    /**
     * @param residents voices of those who answer, by language and name; empty for the usual one
     * @param callers voices of those who ask
     */
    public Studio(
            BiFunction<Language, String, SpeechSynthesizer> residents,
            Function<Language, SpeechSynthesizer> callers) {
        this.residents = residents;
        this.callers = callers;
    }

    public List<TurnRecording> recordings(SituationList list) {
        return SituationFile.of(list).stream().map(this::recording).toList();
    }

    private TurnRecording recording(Situation situation) {
        var tape = new Tape(situation.name().hashCode());
        double promptEnd = 0;
        if (!situation.prompt().isEmpty()) {
            var caller = callers.apply(situation.language());
            var prompt = spoken(caller, situation.language(), situation.prompt(), 1);
            promptEnd = (double) prompt.length / AudioFrame.SAMPLE_RATE;
            if (situation.echoDecibels() > 0) {
                tape.lay(
                        ECHO_DELAY,
                        untilWeStop(prompt, situation),
                        Tape.amplitude(-situation.echoDecibels()));
            }
        }
        Optional<Duration> end = Optional.empty();
        var interrupts = new ArrayList<Duration>();
        var backchannels = new ArrayList<Duration>();
        var noises = new ArrayList<Duration>();
        double time = promptEnd;
        for (var event : situation.events()) {
            double from = Math.max(0, time + event.seconds());
            var sound = sound(situation, event, tape);
            tape.lay(from, sound, event.role() == Situation.Role.BACKGROUND ? IN_THE_ROOM : 1);
            double to = from + (double) sound.length / AudioFrame.SAMPLE_RATE;
            switch (event.role()) {
                case INTERRUPT -> {
                    interrupts.add(Tape.at(from));
                    end = Optional.of(Tape.at(to));
                }
                case WAIT -> interrupts.add(Tape.at(from));
                case ANSWER, CORRECTION -> end = Optional.of(Tape.at(to));
                case BACKCHANNEL -> backchannels.add(Tape.at(from));
                case BACKGROUND, COUGH, KNOCK -> {
                    if (to < promptEnd) {
                        noises.add(Tape.at(from));
                    }
                }
            }
            boolean isFirstOverPrompt =
                    event.role() == Situation.Role.BACKCHANNEL && from < promptEnd;
            time = isFirstOverPrompt ? promptEnd : to;
        }
        return new TurnRecording(
                situation.name(),
                situation.language(),
                situation.kind(),
                tape.cut(situation.noiseDecibels()),
                situation.prompt(),
                Tape.at(promptEnd),
                end,
                interrupts,
                backchannels,
                noises);
    }

    private short[] sound(Situation situation, Situation.Event event, Tape tape) {
        var language = situation.language();
        return switch (event.role()) {
            case COUGH -> tape.cough();
            case KNOCK -> tape.knock();
            case BACKGROUND -> spoken(callers.apply(language), language, event.text(), 1.1);
            case ANSWER, CORRECTION, INTERRUPT, WAIT, BACKCHANNEL -> {
                var text = situation.goesOn(event) ? event.text() + GOES_ON : event.text();
                var sound = spoken(resident(situation), language, text, situation.speed());
                yield pitched(sound, situation.pitch());
            }
        };
    }

    /** Where we are interrupted, nothing of us comes back any more once we have had to stop. */
    private static short[] untilWeStop(short[] prompt, Situation situation) {
        var left = situation.stopsUs();
        if (left.isEmpty()) {
            return prompt;
        }
        int unsaid = (int) ((left.getAsDouble() - STOPPED) * AudioFrame.SAMPLE_RATE);
        return Arrays.copyOf(prompt, prompt.length - Math.clamp(unsaid, 0, prompt.length));
    }

    private SpeechSynthesizer resident(Situation situation) {
        var names = situation.voice().split("/", -1);
        for (int i = 0; i < names.length - 1; i++) {
            try {
                return residents.apply(situation.language(), names[i]);
            } catch (SpeechUnavailableException _) {
                // the next one is as good
            }
        }
        return residents.apply(situation.language(), names[names.length - 1]);
    }

    private static short[] spoken(
            SpeechSynthesizer voice, Language language, String text, double speed) {
        var clip = SpeechLevel.of(voice.speak(Utterance.of(text, language)));
        var line = Resampler.resample(clip, AudioFrame.SAMPLE_RATE);
        return trimmed(Resampler.faster(line, speed).samples());
    }

    /** Another voice: higher or lower, and as fast as it was. */
    private static short[] pitched(short[] sound, double pitch) {
        var tape = Resampler.faster(new AudioClip(AudioFrame.SAMPLE_RATE, sound), pitch);
        return Stretch.by((double) sound.length / tape.samples().length, tape.samples());
    }

    private static short[] trimmed(short[] samples) {
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs(samples[from]) < AUDIBLE) {
            from++;
        }
        while (to > from && Math.abs(samples[to - 1]) < AUDIBLE) {
            to--;
        }
        return Arrays.copyOfRange(samples, from, to);
    }
}
