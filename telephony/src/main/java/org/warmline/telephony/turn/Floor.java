package org.warmline.telephony.turn;

/**
 * Who has the floor during one turn: first we, then whoever answers. Fed with what happens, it
 * decides; its time is the frames that come in, 20 ms each.
 *
 * <p>A turn begins while we speak. Once {@link Decision#SILENCE}, {@link Decision#REPLY_OVER} or
 * {@link Decision#UNINTELLIGIBLE} was decided, it decides nothing more, except that a reply without
 * words is put back by {@link #wordless} or {@link #nothingSaid}.
 */
public final class Floor {

    /** Voice over our prompt that is an interruption by itself: 400 ms. An "mm" is shorter. */
    static final int INTERRUPTING_VOICE = 20;

    /** The pause after words that sound finished: 400 ms. */
    static final int PAUSE_AFTER_FINISHED = 20;

    /** The longest reply, 30 s: a television never pauses. */
    static final int LONGEST_REPLY = 1_500;

    /** Voice that begins a reply: 60 ms. A click is shorter. */
    private static final int BEGINNING_VOICE = 3;

    /** A gap that still belongs to the voice before it: 200 ms. */
    private static final int GAP = 10;

    /** Less voice than this without a word was a cough or a door: 200 ms. */
    private static final int WORTH_ASKING_AGAIN = 10;

    /** Words come later than the voice, by less than this: 300 ms. */
    private static final int WORDS_LAG = 15;

    /** What happens now. */
    public enum Decision {
        CARRY_ON,
        /** We stop speaking; the reply has begun. */
        INTERRUPTED,
        /** Nobody said anything for as long as the turn allows. */
        SILENCE,
        /** The speaker has stopped; it is time to collect the words. */
        REPLY_OVER,
        /** There was a voice, and no words. */
        UNINTELLIGIBLE
    }

    /** What the words of the reply so far amount to. */
    public enum Words {
        /** Only the likes of "mm" and "oh", with which one listens. */
        BACKCHANNEL,
        UNFINISHED,
        /** They answer the question already. */
        FINISHED
    }

    private enum State {
        WE_SPEAK,
        OPEN,
        THEY_SPEAK,
        KEYS,
        OVER
    }

    private final Patience patience;
    private State state = State.WE_SPEAK;
    private boolean backchannel;
    private boolean finished;
    private int run;
    private int quiet;
    private int voiced;
    private int waited;
    private int length;

    public Floor(Patience patience) {
        this.patience = patience;
    }

    /** Twenty milliseconds have passed on the line. */
    public Decision frame(boolean voice) {
        count(voice);
        return switch (state) {
            case WE_SPEAK ->
                    run >= INTERRUPTING_VOICE && !backchannel ? interrupted() : Decision.CARRY_ON;
            case OPEN -> waiting();
            case THEY_SPEAK -> listening();
            case KEYS, OVER -> Decision.CARRY_ON;
        };
    }

    /** More words of the reply are known than before. */
    public Decision words(Words soFar) {
        finished = soFar == Words.FINISHED;
        switch (state) {
            case WE_SPEAK -> {
                if (soFar != Words.BACKCHANNEL) {
                    return interrupted();
                }
                backchannel = run > 0;
            }
            case OPEN -> {
                quiet = 0;
                beginReply();
            }
            case THEY_SPEAK -> quiet = Math.min(quiet, WORDS_LAG);
            case KEYS, OVER -> {}
        }
        return Decision.CARRY_ON;
    }

    /** Our words are out: the floor is open. */
    public void promptEnded() {
        if (state != State.WE_SPEAK) {
            return;
        }
        waited = 0;
        if (run >= BEGINNING_VOICE) {
            beginReply();
        } else {
            state = State.OPEN;
        }
    }

    /** A key interrupts us; from now on keys are the reply. */
    public Decision keyPressed() {
        boolean speaking = state == State.WE_SPEAK;
        if (state != State.OVER) {
            state = State.KEYS;
        }
        return speaking ? Decision.INTERRUPTED : Decision.CARRY_ON;
    }

    /** No word was in the reply that is over: asks again, or takes a short noise for nothing. */
    public Decision wordless() {
        return voiced >= WORTH_ASKING_AGAIN ? Decision.UNINTELLIGIBLE : nothingSaid();
    }

    /** The reply that is over was none, such as an echo of our own voice: goes on waiting. */
    public Decision nothingSaid() {
        waited += length;
        run = 0;
        voiced = 0;
        state = State.OPEN;
        return waited >= patience.silenceFrames() ? over(Decision.SILENCE) : Decision.CARRY_ON;
    }

    private void count(boolean voice) {
        if (voice) {
            run++;
            voiced++;
            quiet = 0;
            return;
        }
        quiet++;
        if (quiet > GAP) {
            run = 0;
            backchannel = false;
        }
    }

    private Decision waiting() {
        if (run >= BEGINNING_VOICE) {
            beginReply();
            return Decision.CARRY_ON;
        }
        waited++;
        return waited >= patience.silenceFrames() ? over(Decision.SILENCE) : Decision.CARRY_ON;
    }

    private Decision listening() {
        length++;
        int pause = patience.pauseFrames();
        boolean paused = quiet >= (finished ? Math.min(pause, PAUSE_AFTER_FINISHED) : pause);
        return paused || length >= LONGEST_REPLY ? over(Decision.REPLY_OVER) : Decision.CARRY_ON;
    }

    private Decision interrupted() {
        beginReply();
        return Decision.INTERRUPTED;
    }

    private void beginReply() {
        state = State.THEY_SPEAK;
        length = 0;
        voiced = run;
        quiet = Math.min(quiet, GAP);
    }

    private Decision over(Decision decision) {
        state = State.OVER;
        return decision;
    }
}
