package org.warmline.telephony.call;

import java.util.List;
import org.warmline.telephony.call.Turn.Then;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.turn.Courtesy;
import org.warmline.telephony.turn.Habits;
import org.warmline.telephony.turn.Melody;

/**
 * Our side of one open line: says a turn, hushes when somebody speaks over it, stops for whoever
 * wants the floor, and goes on if it was nothing. Used in the call's mailbox.
 */
final class OurSide {

    /** Who speaks into so much of our first words, 700 ms, had hardly finished before them. */
    private static final int FIRST_WORDS = 35;

    /** For less than this we do not hush, for it is out before one would hear it: 300 ms. */
    private static final int LAST_WORDS = 15;

    private static final Turn NOTHING_YET = new Turn(Turn.STATEMENT, List.of(), new Then.HangUp());

    private final Prompts prompts;
    private final Playback playback;
    private final Habits habits = new Habits();
    private final Courtesy courtesy = new Courtesy();
    private Exchange exchange;
    private boolean nothingMore;
    private int turns;

    OurSide(Prompts prompts, Playback playback, Language language) {
        this.prompts = prompts;
        this.playback = playback;
        this.exchange =
                new Exchange(NOTHING_YET, language, new Echo(prompts.of(NOTHING_YET), 0), habits);
    }

    /** What is asked now, and what was heard of the reply. */
    Exchange exchange() {
        return exchange;
    }

    /** How their voice rises and falls. */
    Melody melody() {
        return habits.melody();
    }

    /** True until our words are out, a hush in the middle of them included. */
    boolean isSpeaking() {
        return playback.isSpeaking();
    }

    /** True if some of the words are on their way. */
    boolean hasBegun() {
        return playback.hasBegun();
    }

    /**
     * @param framesHeard how many frames have come in on the line
     */
    void say(Turn turn, Language language, long framesHeard) {
        var prompt = prompts.of(turn);
        exchange = new Exchange(turn, language, new Echo(prompt, framesHeard), habits);
        start(prompt);
    }

    /** Another frame has come in while we say something. */
    void hears(boolean voice, long framesHeard) {
        if (!playback.isHushed() && !mayHush()) {
            return;
        }
        switch (courtesy.frame(voice)) {
            case NONE -> {}
            case HUSH -> playback.hush();
            case GO_ON -> {
                var rest = playback.restOfWord();
                exchange.goesOn(new Echo(rest, framesHeard));
                start(rest);
            }
        }
    }

    private boolean mayHush() {
        return playback.isSpeaking()
                && playback.framesLeft() > LAST_WORDS
                && exchange.isOpen()
                && exchange.heedsVoices();
    }

    /** True if we hardly had begun to answer: whoever speaks now had not finished. */
    boolean hasCutIn() {
        return turns > 1 && exchange.isNew() && playback.framesHeard() < FIRST_WORDS;
    }

    /** These were our last words, whatever the turn waits for. */
    void nothingMore() {
        nothingMore = true;
        exchange.over();
    }

    /** True if nothing is said after this, so that we hang up. */
    boolean hasLastWord() {
        return nothingMore || exchange.isLast();
    }

    /** How many whole sentences of the turn are out at the other end. */
    int sentencesHeard() {
        return exchange.sentences() - playback.sentencesLeft();
    }

    /** Somebody takes the floor. */
    void stop(long framesHeard) {
        courtesy.gaveWay();
        playback.stop();
        exchange.interrupted(framesHeard);
    }

    /** Nobody wanted anything: we go on where we were. */
    void resume(long framesHeard) {
        courtesy.wasInVain();
        var rest = playback.rest();
        exchange = exchange.resumed(new Echo(rest, framesHeard));
        start(rest);
    }

    /** We say nothing more and ask for nothing more. */
    void fallSilent() {
        exchange.over();
        playback.stop();
    }

    private void start(Prompt prompt) {
        courtesy.begin();
        playback.start(prompt, exchange.kind(), ++turns);
    }
}
