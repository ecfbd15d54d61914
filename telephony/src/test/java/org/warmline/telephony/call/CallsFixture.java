package org.warmline.telephony.call;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.DrivenPacer;
import org.warmline.telephony.audio.Loudness;
import org.warmline.telephony.call.Turn.Then;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.turn.VoiceActivity;

/** Calls in virtual time: nothing moves but by {@link #pass}. */
final class CallsFixture implements AutoCloseable {

    /** How long a letter of a prompt takes. */
    static final int FRAMES_PER_LETTER = 10;

    final DrivenPacer pacer = new DrivenPacer();
    final InMemoryCarrier carrier = new InMemoryCarrier();
    final MarkedFramesRecognizer recognizer = new MarkedFramesRecognizer();
    final List<TurnTimes> turns = new ArrayList<>();
    final Congestion congestion = new Congestion(() -> 0);
    final Calls calls;
    int cutIns;

    private final List<PhoneFixture> phones = new ArrayList<>();
    private final Queue<Runnable> waitingForAWorker = new ArrayDeque<>();
    private boolean allWorkersAreBusy;

    CallsFixture() {
        this(10);
    }

    CallsFixture(int maxLines) {
        calls = new Calls(carrier, equipment(), maxLines, StrayCalls.HUNG_UP, congestion);
    }

    /** Others beside {@link #calls}. */
    Calls callsWith(StrayCalls strays) {
        return new Calls(carrier, equipment(), 1, strays);
    }

    private LineEquipment equipment() {
        var prompts = new Prompts(Map.of(Language.MANDARIN, new Beeps()));
        return new LineEquipment(recognizer, prompts, LoudIsVoice::new, pacer, this::work, meter());
    }

    /** From now on nothing happens in any call. */
    void workersAreBusy() {
        allWorkersAreBusy = true;
    }

    void workersAreFree() {
        allWorkersAreBusy = false;
        while (!waitingForAWorker.isEmpty()) {
            waitingForAWorker.remove().run();
        }
    }

    private void work(Runnable task) {
        if (allWorkersAreBusy) {
            waitingForAWorker.add(task);
        } else {
            task.run();
        }
    }

    private CallMeter meter() {
        return new CallMeter() {
            @Override
            public void turnTaken(TurnTimes times) {
                turns.add(times);
            }

            @Override
            public void frameWaited(Duration wait) {}

            @Override
            public void cutIn() {
                cutIns++;
            }
        };
    }

    static CallRequest request(int number) {
        return new CallRequest(
                new AttemptId("attempt-" + number),
                new PhoneNumber("+861300000%04d".formatted(number)),
                Duration.ofSeconds(45),
                Duration.ofMinutes(5));
    }

    /** A question: five seconds of silence, a second of pause. */
    static Turn ask(String kind, int keys, String... sentences) {
        return new Turn(
                kind,
                sentences(sentences),
                new Then.Listen(Duration.ofSeconds(5), Duration.ofSeconds(1), keys));
    }

    static Turn ask(String kind, String... sentences) {
        return ask(kind, 0, sentences);
    }

    static Turn goodbye(String... sentences) {
        return new Turn(Turn.STATEMENT, sentences(sentences), new Then.HangUp());
    }

    /** Places a call that is answered at once. */
    PhoneFixture answered(int number, Conversation conversation) {
        calls.place(request(number), conversation);
        return joins(number);
    }

    PhoneFixture joins(int number) {
        var phone = new PhoneFixture(request(number).attempt(), recognizer);
        phones.add(phone);
        phone.ear =
                calls.join(phone.attempt, InMemoryCarrier.idOf(phone.attempt), phone).orElseThrow();
        return phone;
    }

    void ends(int number, CallEnding ending) {
        calls.on(InMemoryCarrier.ended(request(number).attempt(), ending));
    }

    /** The line drops, and the carrier says so. */
    void drops(PhoneFixture phone) {
        phones.remove(phone);
        phone.drops();
        calls.on(InMemoryCarrier.ended(phone.attempt, CallEnding.COMPLETED));
    }

    void pass(Duration time) {
        for (long beat = time.dividedBy(AudioFrame.DURATION); beat > 0; beat--) {
            pacer.tick();
            List.copyOf(phones).forEach(PhoneFixture::beat);
        }
    }

    void seconds(double seconds) {
        pass(Duration.ofMillis((long) (1_000 * seconds)));
    }

    @Override
    public void close() {
        calls.hangUpAll(); // time stands still: nobody would hear a goodbye out
        calls.close();
    }

    static List<Utterance> sentences(String... texts) {
        return List.of(texts).stream().map(text -> Utterance.of(text, Language.MANDARIN)).toList();
    }

    /** A letter is 200 ms of sound. */
    private static final class Beeps implements SpeechSynthesizer {

        @Override
        public Set<Language> languages() {
            return Set.of(Language.MANDARIN);
        }

        @Override
        public AudioClip speak(Utterance utterance) {
            var samples =
                    new short[utterance.text().length() * FRAMES_PER_LETTER * AudioFrame.SAMPLES];
            Arrays.fill(samples, (short) 5_000);
            return new AudioClip(AudioFrame.SAMPLE_RATE, samples);
        }
    }

    private static final class LoudIsVoice implements VoiceActivity {

        @Override
        public boolean hears(AudioFrame frame) {
            return Loudness.of(frame) > -45;
        }

        @Override
        public void close() {}
    }
}
