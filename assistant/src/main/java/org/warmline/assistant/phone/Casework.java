package org.warmline.assistant.phone;

import java.time.Clock;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Recordings;

/** Where a call's news is kept. */
record Casework(Attempts attempts, Recordings recordings, Clock clock) {}
