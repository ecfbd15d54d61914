package org.warmline.telephony.turn;

import java.time.Duration;
import org.warmline.telephony.audio.AudioFrame;

/** How one person speaks, learnt in one call: how long they pause, and how their voice ends. */
public record Habits(Pace pace, Melody melody) {

    /** Of somebody who has not spoken yet. */
    public Habits() {
        this(new Pace(), new Melody());
    }

    /** They went on after that pause, in which we had taken the turn. */
    public void wentOnAfter(Duration pause) {
        pace.wentOnAfter(Math.toIntExact(pause.dividedBy(AudioFrame.DURATION)));
    }
}
