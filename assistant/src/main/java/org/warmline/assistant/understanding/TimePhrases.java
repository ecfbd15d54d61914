package org.warmline.assistant.understanding;

import java.util.Optional;

/** Finds a time of day or a span of time, in one language. */
interface TimePhrases {

    /** The last one that was said, as {@link Finding.CallAt} or {@link Finding.CallAfter}. */
    Optional<Finding> last(Uniform words);
}
