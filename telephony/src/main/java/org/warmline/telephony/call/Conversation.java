package org.warmline.telephony.call;

import java.util.List;
import java.util.Optional;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.turn.Progress;

/**
 * The other half of a call: what to say next. Implemented outside telephony. All methods are called
 * one at a time, in the call's own order, and should return within milliseconds: the calls share
 * their threads. Only {@link #next} and {@link #more} may take up to a fifth of a second, for what
 * can be known so soon; what takes longer is a turn that ends in {@link Turn.Then.Meanwhile}.
 */
public interface Conversation {

    /**
     * In which language we listen. Asked at the beginning and after each {@link #next}: when it
     * changes, the words up to then are passed on, and another recognizer hears what follows.
     */
    Language language();

    /** Phrases to watch for beside free decoding, from answer to hang-up. */
    List<String> phrasesToSpot();

    /** Somebody picked up and the media is there: what we say first. */
    Turn opening(LiveCall call);

    /**
     * A reply to the turn before, or {@link Reply.Longer the rest} of one that was taken too early:
     * what we say next.
     */
    Turn next(Reply reply);

    /**
     * We stopped for the reply that comes {@link #next}, in the middle of the turn before it.
     *
     * @param sentences how many of the turn's sentences were out to their ends
     */
    default void heardOnly(int sentences) {}

    /**
     * What follows on a turn that ended in {@link Turn.Then.Meanwhile}; asked for in each beat
     * while we say nothing. Whoever has nothing to say yet is asked again.
     */
    default Optional<Turn> more() {
        return Optional.empty();
    }

    /**
     * Everything that is heard, as soon as it is complete: also over our prompts, between turns,
     * during keys and the goodbye, and the last words before the line dropped. Comes before the
     * {@link #next} that it leads to, and before {@link #ended}.
     *
     * @param spotted true if it is a phrase of {@link #phrasesToSpot()} heard by the spotter
     */
    void overheard(Transcript transcript, boolean spotted);

    /**
     * True if what a spotted phrase says is acted upon already, so that our words, which may be
     * about just that, need not stop for it. The spotter may be later than free decoding.
     */
    default boolean isTakenUp(Transcript spotted) {
        return false;
    }

    /**
     * Other words for the sound of the sentence that was {@linkplain #overheard overheard} last, by
     * a recognizer that was not followed. They may add a danger sign; they are no reply.
     */
    void heardOtherwise(Transcript transcript);

    /** Words that are still changing, for a screen; nothing may rest on them. */
    void hearing(Transcript partial);

    /** How far the reply to the open question has come with these words, as far as they tell. */
    Progress progress(Transcript soFar);

    /**
     * The carrier thinks that a machine answered. It may be wrong and proves nothing; may come
     * before the {@link #opening} or in the middle of the call, or never.
     */
    void machineSuspected();

    /**
     * A key while nothing is asked: over the words after which we hang up, or while nobody knows
     * yet what comes next.
     */
    default void keyUnasked(char key) {}

    /**
     * The words after which we hang up are out, and everything that was said over them was
     * {@linkplain #overheard overheard}: what has to be said to it all the same before we do. Asked
     * again after that, until there is nothing more.
     */
    default Optional<Turn> beforeHangUp() {
        return Optional.empty();
    }

    /** We have to end the call in the middle: what we say first; nothing ends it at once. */
    default Turn interrupted() {
        return new Turn(Turn.STATEMENT, List.of(), new Turn.Then.HangUp());
    }

    /**
     * The call is over; called exactly once, after all words, whether or not it was ever answered.
     */
    void ended(CallReport report);
}
