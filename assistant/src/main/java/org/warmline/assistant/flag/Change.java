package org.warmline.assistant.flag;

import org.warmline.assistant.privacy.Actor;

/**
 * One step in the life of a flag.
 *
 * @param note a worker's own words; stored encrypted
 * @param remark for the audit trail; without personal data
 */
record Change(
        FlagStep.Kind kind,
        Actor by,
        Situation before,
        Situation after,
        String note,
        String remark) {

    static Change of(FlagStep.Kind kind, Actor by, Situation before, Situation after) {
        return new Change(kind, by, before, after, "", "");
    }

    static Change byMachine(FlagStep.Kind kind, Situation before, Situation after) {
        return of(kind, Actor.MACHINE, before, after);
    }

    Change noting(String words) {
        return new Change(kind, by, before, after, words, remark);
    }

    Change remarking(String code) {
        return new Change(kind, by, before, after, note, " " + code);
    }
}
