package org.warmline.assistant.campaign;

import org.warmline.assistant.followup.Attempt;

/** What rings telephones on this node. */
public interface Line {

    /** How many more calls this node can carry and understand now. */
    int free();

    /**
     * Rings the resident of an attempt that is committed, unless the {@link Gate} is closed by
     * then. Returns when the carrier has answered.
     */
    void place(Attempt attempt);

    /** Ends the calls that are up on this node. */
    void hangUpAll();
}
