package org.warmline.assistant.understanding;

/** How far an answer has come that may still go on. */
public enum Progress {
    /** They want time: "let me see", 我想想, 等一下. */
    THINKING,
    /** More must come: "and", 然后, "thirty-seven point". */
    HANGING,
    /** Nothing tells, or nothing is understood. */
    UNKNOWN,
    /** They answer, and something may be added: one symptom of several, 三十八度. */
    ANSWERED,
    /** A plain yes or no: nothing need be waited for, but "no, just a cold" happens. */
    FINISHED,
    /** Nothing more belongs to the answer: 三十七度二, "speaking", "wrong number". */
    COMPLETE
}
