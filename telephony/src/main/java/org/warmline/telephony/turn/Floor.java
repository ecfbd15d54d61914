package org.warmline.telephony.turn;

import java.util.Set;

/**
 * Who has the floor during one turn: first we, then whoever answers. Fed with what happens, it
 * decides; its time is the frames that come in, 20 ms each.
 *
 * <p>A recognizer tells words late: one or two words behind the voice, and the last ones only when
 * it is told that the utterance is over. So the floor asks for them when it matters: at the
 * beginning of a pause, and when somebody has spoken over us for a while.
 *
 * <p>A turn begins while we speak. Once {@link Decision#SILENCE}, {@link Decision#REPLY_OVER} or
 * {@link Decision#UNINTELLIGIBLE} was decided, it decides nothing more, except that a reply without
 * words is put back by {@link #wordless} or {@link #nothingSaid}.
 */
public final class Floor {

    /** Voice over our prompt after which we look what it says: 400, 500 and 660 ms. */
    private static final Set<Integer> WORTH_A_LOOK = Set.of(20, 25, 33);

    /** A look is a second decoding: so many in one turn, and a noisy room costs no more. */
    static final int MOST_LOOKS = 9;

    /** Voice that is an interruption though its one word means nothing: 500 ms. */
    static final int LONGEST_MURMUR = 25;

    /** Voice over our prompt that interrupts us if no word is known of it: 800 ms. */
    static final int INTERRUPTING_VOICE = 40;

    /** Voice over our prompt that interrupts us though it was only "good, good": 1.6 s. */
    static final int TALKING = 80;

    /** Less voice than this over our prompt was no word: 120 ms. */
    private static final int SHORTEST_WORD = 6;

    /** Quiet after a voice over our prompt in which its words are asked for: 160 ms. */
    private static final int QUIET_OVER_PROMPT = 8;

    /**
     * The quiet in a reply in which its words are asked for: 240 ms. Inside words it is shorter.
     */
    static final int QUIET_IN_REPLY = 12;

    /** The longest reply, 30 s: a television never pauses. */
    static final int LONGEST_REPLY = 1_500;

    /** Voice that begins a reply: 60 ms. A click is shorter. */
    private static final int BEGINNING_VOICE = 3;

    /** A gap that still belongs to the voice before it: 200 ms. */
    private static final int GAP = 10;

    /** Words over our prompt belong to a voice that was there within this: 1.5 s. */
    private static final int WORDS_BEHIND_VOICE = 75;

    /** Less voice than this without a word was a cough, a door, an "mm": 400 ms. */
    private static final int WORTH_ASKING_AGAIN = 20;

    /** Words come later than the voice, by less than this: 300 ms. */
    private static final int WORDS_LAG = 15;

    /** What happens now. */
    public enum Decision {
        CARRY_ON,
        /** It is time to collect the words of what was just said; nothing is decided yet. */
        COLLECT,
        /** It is time to look what is being said, in the middle of it. */
        LOOK,
        /** We stop speaking; the reply has begun. */
        INTERRUPTED,
        /** Nobody said anything for as long as the turn allows. */
        SILENCE,
        /** The speaker has stopped; it is time to collect the words. */
        REPLY_OVER,
        /** There was a voice, and no words. */
        UNINTELLIGIBLE
    }

    private enum State {
        WE_SPEAK,
        OPEN,
        THEY_SPEAK,
        KEYS,
        OVER
    }

    private final Patience patience;
    private final Habits habits;
    private State state = State.WE_SPEAK;
    private boolean backchannel;
    private boolean onlyWordsStopUs;
    private Progress progress = Progress.UNKNOWN;
    private boolean anyWord;
    private int run;
    private int quiet;
    private int voiced;
    private int uncollected;
    private int waited;
    private int length;
    private int looks;

    public Floor(Patience patience, Habits habits) {
        this.patience = patience;
        this.habits = habits;
    }

    /** Twenty milliseconds have passed on the line. */
    public Decision frame(boolean voice) {
        int before = quiet;
        count(voice);
        return switch (state) {
            case WE_SPEAK -> overPrompt(voice);
            case OPEN -> waiting();
            case THEY_SPEAK -> listening(before);
            case KEYS, OVER -> Decision.CARRY_ON;
        };
    }

    /** A voice alone has stopped us in vain more than once: from now on only words do. */
    public void heedOnlyWords() {
        onlyWordsStopUs = true;
    }

    /** True if nobody has begun to reply since our words were out. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** True if there was as much voice lately as a word takes. */
    public boolean hasHeardAVoice() {
        return voiced >= SHORTEST_WORD;
    }

    /** True if there was more voice than a cough or a "good, good" takes. */
    public boolean hasHeardMuch() {
        return voiced >= TALKING;
    }

    /** True if a voice without a word is worth asking what it said. */
    public boolean hasHeardMoreThanACough() {
        return voiced >= WORTH_ASKING_AGAIN;
    }

    /** Somebody said over our prompt no more than that they listen. */
    public void backchannel() {
        backchannel = run > 0;
    }

    /** A word over our prompt that means nothing, if it is all: who speaks on, interrupts us. */
    public Decision murmur() {
        return state == State.WE_SPEAK && quiet == 0 && run >= LONGEST_MURMUR
                ? interrupted()
                : Decision.CARRY_ON;
    }

    /** More words of the reply are known than before: with them it has come so far. */
    public Decision words(Progress soFar) {
        switch (state) {
            case WE_SPEAK -> {
                if (!hasHeardAVoice()) {
                    return Decision.CARRY_ON;
                }
                beginReply();
                known(soFar);
                return Decision.INTERRUPTED;
            }
            case OPEN -> {
                quiet = 0;
                beginReply();
                known(soFar);
            }
            case THEY_SPEAK -> {
                quiet = Math.min(quiet, WORDS_LAG);
                known(soFar);
            }
            case KEYS, OVER -> {}
        }
        return Decision.CARRY_ON;
    }

    /** Something was said for which we stop at once, however it sounded. */
    public Decision alarm() {
        return state == State.WE_SPEAK ? interrupted() : Decision.CARRY_ON;
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
        return hasHeardMoreThanACough() ? Decision.UNINTELLIGIBLE : nothingSaid();
    }

    /** The reply that is over was none, such as an echo of our own voice: goes on waiting. */
    public Decision nothingSaid() {
        waited += length;
        run = 0;
        voiced = 0;
        progress = Progress.UNKNOWN;
        anyWord = false;
        state = State.OPEN;
        return waited >= patience.silenceFrames() ? over(Decision.SILENCE) : Decision.CARRY_ON;
    }

    private void count(boolean voice) {
        if (voice) {
            run++;
            voiced++;
            uncollected++;
            quiet = 0;
            return;
        }
        quiet++;
        if (quiet > GAP) {
            run = 0;
            backchannel = false;
        }
    }

    private Decision overPrompt(boolean voice) {
        if (quiet == WORDS_BEHIND_VOICE) {
            voiced = 0;
        }
        if (quiet == QUIET_OVER_PROMPT && uncollected >= SHORTEST_WORD) {
            uncollected = 0;
            return Decision.COLLECT;
        }
        if (!voice) {
            return Decision.CARRY_ON;
        }
        if (run >= (backchannel ? TALKING : INTERRUPTING_VOICE) && !onlyWordsStopUs) {
            return interrupted();
        }
        if (WORTH_A_LOOK.contains(run) && looks < MOST_LOOKS) {
            looks++;
            return Decision.LOOK;
        }
        return Decision.CARRY_ON;
    }

    private Decision waiting() {
        if (run >= BEGINNING_VOICE) {
            beginReply();
            return Decision.CARRY_ON;
        }
        waited++;
        return waited >= patience.silenceFrames() ? over(Decision.SILENCE) : Decision.CARRY_ON;
    }

    private Decision listening(int quietBefore) {
        length++;
        if (quiet == 0 && anyWord) {
            habits.pace().wentOnAfter(quietBefore);
        }
        if (quiet >= patience.pauseFrames(progress, voiced, habits) || length >= LONGEST_REPLY) {
            return over(Decision.REPLY_OVER);
        }
        if (quiet == QUIET_IN_REPLY && uncollected > 0) {
            uncollected = 0;
            return Decision.COLLECT;
        }
        return Decision.CARRY_ON;
    }

    private void known(Progress soFar) {
        progress = soFar;
        anyWord = true;
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
