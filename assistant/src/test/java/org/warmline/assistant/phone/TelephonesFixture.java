package org.warmline.assistant.phone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.campaign.Gate;
import org.warmline.assistant.campaign.Line;
import org.warmline.assistant.campaign.NextCalls;
import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Counterparts;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.policy.ToldAnswers;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.prompt.PromptRecordings;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.DrivenPacer;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.InMemoryCarrier;
import org.warmline.telephony.call.LineEquipment;
import org.warmline.telephony.call.MediaLeg;
import org.warmline.telephony.call.Prompts;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.ScriptedSpeechRecognizer;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.turn.VoiceActivity;

/** The telephones of one node, over a carrier that this test is. */
public final class TelephonesFixture implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Mind MIND = mind();

    private final Attempts attempts;
    private final Outbox outbox;
    private final Casework casework;
    private final RecordedPrompts recorded;
    private final Calls calls;
    private final Phone phone;
    private final List<Leg> legs = new ArrayList<>();

    public TelephonesFixture(CaseworkFixture node, InMemoryCarrier carrier, int lines) {
        this.attempts = node.the(Attempts.class);
        var questions = node.the(Questions.class);
        var files = new News.Files(attempts, questions, node.the(ToldAnswers.class));
        this.outbox =
                new Outbox(
                        letter -> letter.news().tell(files, letter.attempt()),
                        new Spool(node.the(SealedFiles.class).beside("undelivered")));
        this.casework = new Casework(attempts, node.the(Recordings.class), outbox, node.clock());
        this.recorded = new RecordedPrompts(node.the(PromptRecordings.class));
        this.calls = new Calls(carrier, equipment(recorded), lines);
        var plan = new CallPlan(Duration.ofSeconds(45), Duration.ofMinutes(15), "社区", "office");
        this.phone =
                new Phone(
                        node.the(Gate.class),
                        calls,
                        plan,
                        node.the(Residents.class),
                        callees(node, plan),
                        MIND,
                        casework);
    }

    static Callees callees(CaseworkFixture node, CallPlan plan) {
        return new Callees(
                plan,
                node.the(Counterparts.class),
                node.the(NextCalls.class),
                node.the(Questions.class),
                node.the(Regions.class),
                node.clock());
    }

    public Line line() {
        return new PhoneLine(phone, calls, recorded, () -> {});
    }

    /** Somebody picks up, and the conversation begins. */
    public void picksUp(Attempt.Id attempt) {
        var id = new AttemptId(attempt.toString());
        var leg = new Leg();
        legs.add(leg);
        var _ = calls.join(id, InMemoryCarrier.idOf(id), leg).orElseThrow();
    }

    /** The carrier tells how it ended. */
    public void ends(Attempt.Id attempt, CallEnding ending) {
        calls.on(InMemoryCarrier.ended(new AttemptId(attempt.toString()), ending));
    }

    /** How many of those who talked are hung up. */
    public long hungUp() {
        return legs.stream().filter(leg -> leg.hungUp).count();
    }

    /** Returns when everything that calls brought is in the database. */
    public void written() {
        for (var running : attempts.ofThisProcess()) {
            outbox.settle(running.id(), PATIENCE);
        }
    }

    @Override
    public void close() {
        calls.hangUpAll();
        calls.close();
        casework.close();
        outbox.close();
    }

    private static LineEquipment equipment(RecordedPrompts recorded) {
        return new LineEquipment(
                ScriptedSpeechRecognizer.hearing(),
                new Prompts(Map.of(Language.MANDARIN, new Hum()), recorded),
                VoiceActivity::open,
                new DrivenPacer(),
                Runnable::run);
    }

    static Mind mind() {
        return mind(new LookingUp(Runnable::run));
    }

    static Mind mind(LookingUp lookingUp) {
        var phrases = Phrases.load();
        var triage = Triage.with(Thresholds.STANDARD);
        return new Mind(
                Understanding.standard(),
                new Dialogue(phrases, triage::isEmergency),
                DatedThresholds.STANDARD,
                PolicyQuestions.builtIn(phrases),
                lookingUp,
                SecondLook.NONE,
                phrases);
    }

    private static final class Leg implements MediaLeg {

        private boolean hungUp;

        @Override
        public void play(AudioFrame frame) {}

        @Override
        public void mark(String name) {}

        @Override
        public void clear() {}

        @Override
        public void hangUp() {
            hungUp = true;
        }
    }

    private static final class Hum implements SpeechSynthesizer {

        @Override
        public Set<Language> languages() {
            return Set.of(Language.MANDARIN);
        }

        @Override
        public AudioClip speak(Utterance utterance) {
            return new AudioClip(AudioFrame.SAMPLE_RATE, new short[10 * AudioFrame.SAMPLES]);
        }
    }
}
