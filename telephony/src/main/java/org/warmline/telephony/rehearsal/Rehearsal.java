package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.DrivenPacer;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.LineEquipment;
import org.warmline.telephony.call.PhoneNumber;
import org.warmline.telephony.call.Prompts;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.turn.VoiceActivity;

/** Plays one recording into a call, on the caller's thread. */
final class Rehearsal {

    /** After the recording we listen on for so long: whoever waits longer has missed the turn. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(4);

    private static final CallRequest REQUEST =
            new CallRequest(
                    new AttemptId("rehearsal"),
                    new PhoneNumber("+8613000000000"),
                    Duration.ofSeconds(45),
                    Duration.ofMinutes(10));

    private final SpeechRecognizer recognizer;
    private final Listener listener;

    Rehearsal(SpeechRecognizer recognizer, Listener listener) {
        this.recognizer = recognizer;
        this.listener = listener;
    }

    TurnOutcome of(TurnRecording recording) {
        var pacer = new DrivenPacer();
        var phone = new RehearsedPhone();
        var turn = new OneTurn(recording, listener, phone::now);
        try (var equipment = equipment(recording, pacer);
                var calls = new Calls(new RehearsalCarrier(), equipment, 1)) {
            calls.place(REQUEST, turn);
            calls.join(REQUEST.attempt(), RehearsalCarrier.CALL, phone)
                    .ifPresentOrElse(
                            phone::joined,
                            () -> {
                                throw new IllegalStateException("nobody waits for the call");
                            });
            for (var frame : recording.heard().frames()) {
                pacer.tick();
                phone.beat(frame);
            }
            for (long i = AFTERWARDS.dividedBy(AudioFrame.DURATION); i > 0 && !turn.isDone(); i--) {
                pacer.tick();
                phone.beat(AudioFrame.silence());
            }
            return new TurnOutcome(
                    recording, turn.takenAt(), turn.isMended(), stops(turn, phone.stops()));
        }
    }

    /** What comes after the turn was taken is no stop in our prompt. */
    private static List<Stop> stops(OneTurn turn, List<Stop> all) {
        return all.stream()
                .filter(stop ->
                        turn.takenAt().filter(taken -> stop.at().compareTo(taken) > 0).isEmpty())
                .toList();
    }

    private LineEquipment equipment(TurnRecording recording, DrivenPacer pacer) {
        var prompts = new Prompts(Map.of(recording.language(), new Lasting(recording)));
        return new LineEquipment(recognizer, prompts, VoiceActivity::open, pacer, Runnable::run);
    }

    /** A voice whose sentence takes as long as our prompt does in the recording. */
    private record Lasting(TurnRecording recording) implements SpeechSynthesizer {

        @Override
        public Set<Language> languages() {
            return Set.of(recording.language());
        }

        @Override
        public AudioClip speak(Utterance utterance) {
            var length =
                    utterance.text().equals(OneTurn.NEXT)
                            ? OneTurn.NEXT_LASTS
                            : recording.promptEndsAt();
            long frames = length.dividedBy(AudioFrame.DURATION);
            return new AudioClip(
                    AudioFrame.SAMPLE_RATE, new short[(int) frames * AudioFrame.SAMPLES]);
        }
    }
}
