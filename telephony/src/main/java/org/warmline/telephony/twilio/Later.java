package org.warmline.telephony.twilio;

import java.time.Duration;

/** Somebody who does things later, so that tests need not wait. */
interface Later {

    /** Runs the task once, when the time has passed; tasks are short. */
    void after(Duration time, Runnable task);
}
