package org.warmline.telephony.call;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.Turn.Then;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.turn.Floor;
import org.warmline.telephony.turn.Habits;

/**
 * One call while its media is up: listens without a pause, says the turns, and asks the
 * conversation for the next one when the floor says so. Runs in the call's mailbox; its time is
 * frames and beats.
 */
final class OpenLine {

    /** No frame for so many beats means that the line is dead: 5 s. */
    static final int DEAD_LINE = 250;

    /** Who speaks into so much of our first words, 700 ms, had hardly finished before them. */
    private static final int FIRST_WORDS = 35;

    private static final Turn NOTHING_YET = new Turn(Turn.STATEMENT, List.of(), new Then.HangUp());

    private static final Logger LOG = LoggerFactory.getLogger(OpenLine.class);

    private final CallSession session;
    private final Conversation conversation;
    private final MediaLeg leg;
    private final Prompts prompts;
    private final Recorder recorder = new Recorder();
    private final Playback playback;
    private final TheirVoice theirVoice;
    private final SpeechRecognizer recognizer;
    private final CallMeter meter;
    private final TurnClock clock;
    private final Habits habits = new Habits();
    private final LeaveTaking leave = new LeaveTaking();

    private Language language;
    private Hearing hearing;
    private Exchange exchange;
    private boolean hangUpAfterWords;
    private int turns;
    private long framesHeard;
    private int beatsWithoutFrame;
    private Transcript lastPartial;

    OpenLine(CallSession session, MediaLeg leg, LineEquipment equipment) {
        this.session = session;
        this.conversation = session.conversation();
        this.leg = leg;
        this.prompts = equipment.prompts();
        this.language = conversation.language();
        this.playback = new Playback(leg, recorder, equipment.pacer());
        this.theirVoice = new TheirVoice(equipment.voiceActivity().get());
        this.exchange =
                new Exchange(NOTHING_YET, language, new Echo(prompts.of(NOTHING_YET), 0), habits);
        this.lastPartial = Transcript.nothing(language);
        this.recognizer = equipment.recognizer();
        this.meter = equipment.meter();
        this.clock = new TurnClock(meter);
        this.hearing = listen(Duration.ZERO);
    }

    void open() {
        say(conversation.opening(session));
    }

    /**
     * @param arrived when it came, by {@link System#nanoTime}
     */
    void heard(AudioFrame frame, long arrived) {
        beatsWithoutFrame = 0;
        framesHeard++;
        recorder.heard(frame);
        boolean voice = theirVoice.hears(frame, playback.isSpeaking());
        habits.melody().hears(frame, voice);
        if (voice) {
            clock.voice(arrived);
        }
        hearing.take(frame);
        if (theirVoice.isEchoOver() && !lastPartial.isEmpty() && exchange.floor().isOpen()) {
            hearing.collect();
        }
        if (exchange.isOpen()) {
            decide(exchange.floor().frame(voice));
        }
        if (exchange.isMeanwhile() && exchange.floor().frame(voice) == Floor.Decision.COLLECT) {
            hearing.collect();
        }
        if (exchange.isOpen()) {
            exchange.keys().frame().ifPresent(this::keysEntered);
        }
        if (leave.mayHangUpAfter(voice)) {
            leave();
        }
    }

    void keyPressed(char key) {
        if (exchange.isOpen()) {
            if (exchange.floor().keyPressed() == Floor.Decision.INTERRUPTED) {
                stopSpeaking();
            }
            exchange.keys().pressed(key).ifPresent(this::keysEntered);
        } else if (exchange.isLast() || hangUpAfterWords) {
            conversation.keyOverGoodbye(key);
        }
    }

    void markReached(String mark) {
        if (playback.isOver(mark)) {
            promptEnded();
        }
    }

    /** On the pacer's thread: another 20 ms of our sound are due. */
    void soundIsDue(long due) {
        playback.beat(due);
    }

    /** Another 20 ms have passed for us, whatever comes in. */
    void beat() {
        if (playback.isGivenUp()) {
            promptEnded();
        }
        if (exchange.isMeanwhile() && !playback.isSpeaking()) {
            conversation.more().ifPresent(this::goOn);
        }
        if (++beatsWithoutFrame == DEAD_LINE) {
            LOG.warn("call {}: no sound has come in for 5 s", session.attempt().value());
            session.endCall();
        }
    }

    /** Hangs up when what is being said is out. */
    void hangUpAfterWords() {
        hangUpAfterWords = true;
        exchange.over();
        if (!playback.isSpeaking()) {
            session.hangUpAsAsked();
        }
    }

    /** True while the words are being said after which we hang up. */
    boolean isLeaving() {
        boolean last = exchange.isLast() || hangUpAfterWords;
        return last && (playback.isSpeaking() || leave.isWaiting());
    }

    /** Whatever is being said or asked: we say goodbye and hang up. */
    void interrupt(Turn goodbye) {
        fallSilent();
        say(goodbye);
    }

    /** We say nothing more and ask for nothing more, but we still listen. */
    void fallSilent() {
        exchange.over();
        playback.stop();
    }

    void hangUp() {
        fallSilent();
        leg.hangUp();
    }

    /** Passes on the last words and frees what the call held. May be called twice. */
    void close() {
        exchange.over();
        playback.lineIsGone();
        theirVoice.close();
        hearing.close();
    }

    Recorder recorder() {
        return recorder;
    }

    private void heard(Heard news) {
        switch (news) {
            case Heard.Partial(var transcript) -> {
                if (!transcript.isEmpty()) {
                    conversation.hearing(transcript);
                    consider(transcript, transcript);
                }
            }
            case Heard.Complete(var transcript) -> {
                if (!exchange.isEcho(transcript)) {
                    clock.read(() -> conversation.overheard(transcript, false));
                }
                if (exchange.heard(transcript)) {
                    consider(transcript, Transcript.nothing(language));
                } else {
                    lastPartial = Transcript.nothing(language);
                }
            }
            case Heard.Spotted(_, var transcript) -> {
                conversation.overheard(transcript, true);
                alarmed(transcript);
            }
            case Heard.Otherwise(var transcript) -> {
                if (!exchange.isEcho(transcript)) {
                    conversation.heardOtherwise(transcript);
                }
            }
            case Heard.Lost _ ->
                    LOG.warn("call {}: nothing more is heard", session.attempt().value());
        }
    }

    /** Lets the floor know of words, unless nothing has changed. */
    private void consider(Transcript latest, Transcript unfinished) {
        boolean grown = !latest.text().equals(lastPartial.text());
        lastPartial = unfinished;
        if (!grown || !exchange.isOpen()) {
            return;
        }
        if (!playback.isSpeaking()) {
            decide(exchange.floor().words(conversation.progress(exchange.soFar(unfinished))));
        } else if (!exchange.mayBeEcho(latest)) {
            decide(exchange.overPrompt(latest, conversation.progress(latest)));
        }
    }

    /**
     * Whoever seems to name a danger is listened to at once, over our prompt too, and the
     * conversation gets a reply whether or not there is a word beside it.
     */
    private void alarmed(Transcript spotted) {
        if (exchange.isOpen() && !exchange.mayBeEcho(spotted)) {
            exchange.alarmed();
            if (playback.isSpeaking() && exchange.floor().alarm() == Floor.Decision.INTERRUPTED) {
                stopSpeaking();
            }
        }
    }

    /**
     * Takes a look at words that the recognizer has not told yet. The voice is there and is loud,
     * so one word of ours in it proves no echo.
     */
    private void look() {
        var now = hearing.soFar();
        boolean isOurs = now.words().size() > 1 && exchange.mayBeEcho(now);
        if (!now.isEmpty() && !isOurs) {
            decide(exchange.overPrompt(now, conversation.progress(now)));
        }
    }

    private void decide(Floor.Decision decision) {
        switch (decision) {
            case CARRY_ON -> {}
            case COLLECT -> hearing.collect();
            case LOOK -> look();
            case INTERRUPTED -> {
                if (turns > 1 && exchange.isNew() && playback.framesHeard() < FIRST_WORDS) {
                    meter.cutIn();
                }
                stopSpeaking();
            }
            case SILENCE, REPLY_OVER -> collect(decision);
            case UNINTELLIGIBLE -> replied(new Reply.Unintelligible(exchange.wasInterrupted()));
        }
    }

    private void stopSpeaking() {
        playback.stop();
        exchange.interrupted(framesHeard);
    }

    /** Takes the words that the recognizer still has before judging what came. */
    private void collect(Floor.Decision decision) {
        clock.decided();
        hearing.endUtterance();
        clock.worded();
        var reply = exchange.reply();
        if (reply.isPresent()) {
            replied(reply.get());
        } else if (exchange.isAlarmed()) {
            replied(new Reply.Unintelligible(exchange.wasInterrupted()));
        } else if (exchange.wasStoppedInVain()) {
            resume();
        } else if (decision == Floor.Decision.SILENCE) {
            boolean stopped = exchange.wasInterrupted();
            replied(
                    hearing.isLost() || exchange.hasMissedAVoice()
                            ? new Reply.Unintelligible(stopped)
                            : new Reply.Silence(stopped));
        } else if (exchange.wasOnlyEcho()) {
            decide(exchange.floor().nothingSaid());
        } else {
            decide(exchange.floor().wordless());
        }
    }

    private void keysEntered(String digits) {
        hearing.endUtterance();
        replied(new Reply.Keys(digits, exchange.wasInterrupted()));
    }

    private void replied(Reply reply) {
        exchange.over();
        var turn = conversation.next(reply);
        if (reply instanceof Reply.Words) {
            clock.answered();
        }
        goOn(turn);
    }

    private void goOn(Turn turn) {
        if (conversation.language() != language) {
            changeLanguage();
        }
        say(turn);
    }

    /** Between two frames, so that nothing is missed; the last words of the one before count. */
    private void changeLanguage() {
        hearing.close();
        language = conversation.language();
        hearing = listen(AudioFrame.DURATION.multipliedBy(framesHeard));
    }

    private Hearing listen(Duration since) {
        return new Hearing(recognizer, language, conversation.phrasesToSpot(), since, this::heard);
    }

    private void say(Turn turn) {
        if (session.isEnding()) {
            return;
        }
        var prompt = prompts.of(turn);
        exchange = new Exchange(turn, language, new Echo(prompt, framesHeard), habits);
        lastPartial = Transcript.nothing(language);
        playback.start(prompt, turn.kind(), ++turns);
        if (playback.hasBegun()) {
            clock.frameSaid();
        }
    }

    /** Nobody wanted anything: we go on where we were. */
    private void resume() {
        if (session.isEnding()) {
            return;
        }
        var rest = playback.rest();
        exchange = exchange.resumed(new Echo(rest, framesHeard));
        lastPartial = Transcript.nothing(language);
        playback.start(rest, exchange.kind(), ++turns);
    }

    private void promptEnded() {
        if (!exchange.isLast() && !hangUpAfterWords) {
            exchange.promptEnded(framesHeard);
        } else if (!leave.isWaiting() && leave.isAtOnce()) {
            leave();
        }
    }

    /** What came over our goodbye is heard to its end, and what it calls for is still said. */
    private void leave() {
        leave.again();
        hearing.endUtterance();
        conversation.beforeHangUp().ifPresentOrElse(this::say, session::hangUpAsAsked);
    }
}
