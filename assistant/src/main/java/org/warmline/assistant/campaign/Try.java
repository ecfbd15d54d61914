package org.warmline.assistant.campaign;

import java.time.Instant;
import java.util.Optional;

/**
 * A call that is over and did not settle the follow-up.
 *
 * @param callBack when the resident asked to be called again
 */
record Try(Instant begun, Instant ended, Ending ending, Optional<Instant> callBack) {}
