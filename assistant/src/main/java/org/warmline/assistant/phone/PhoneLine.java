package org.warmline.assistant.phone;

import org.warmline.assistant.campaign.Line;
import org.warmline.assistant.followup.Attempt;
import org.warmline.telephony.call.Calls;

/**
 * The telephone lines of this node, as rounds use them.
 *
 * @param ahead begins what is to be ready when somebody picks up; returns at once
 */
record PhoneLine(Phone phone, Calls calls, RecordedPrompts recorded, Runnable ahead)
        implements Line {

    @Override
    public int free() {
        return calls.free();
    }

    @Override
    public void place(Attempt attempt) {
        ahead.run();
        recorded.refresh();
        phone.place(attempt);
    }

    @Override
    public void hangUpAll() {
        calls.hangUpAll();
    }
}
