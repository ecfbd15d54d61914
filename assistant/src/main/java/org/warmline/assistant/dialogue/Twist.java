package org.warmline.assistant.dialogue;

/** What has become of the open question. */
enum Twist {
    /** Nothing: it stands as it was asked. */
    PLAIN,
    /** It was asked on after a yes that said too little. */
    DETAIL,
    /** It was asked on after a no that left the answer open. */
    MISSING,
    /** It was asked the other way round: a no is the good answer. */
    TURNED,
    /** It is about what was lacking the day before, and comes before the plain one. */
    STILL,
    /** Part of the answer was volunteered before: we ask what there is besides. */
    BESIDES,
    /**
     * Only that it is not the resident was said, and we ask once if a relative or carer answers.
     */
    FOR_WHOM,
    /** Something was said both ways, and we ask once which of it holds. */
    WHICH,
    /** It waits: help has to be called, and we have said how. */
    CALLING,
    /** It was answered, and we asked if there is more. */
    MORE
}
