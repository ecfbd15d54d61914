package org.warmline.telephony.turn;

/** How one person speaks, learnt in one call: how long they pause, and how their voice ends. */
public record Habits(Pace pace, Melody melody) {

    /** Of somebody who has not spoken yet. */
    public Habits() {
        this(new Pace(), new Melody());
    }
}
