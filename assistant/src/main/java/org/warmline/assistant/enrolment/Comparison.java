package org.warmline.assistant.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Households;
import org.warmline.assistant.resident.OptOut;
import org.warmline.assistant.resident.ResidentDirectory;
import org.warmline.assistant.resident.Telephone;

/** Looks who of a list is there already, by number and by name. */
record Comparison(ResidentDirectory directory, Households households, Clock clock) {

    /**
     * @param gridIfMissing for entries that name none; may be empty
     * @param reason for the audit trail
     */
    Judgement judge(Collection<Entry> entries, String gridIfMissing, Actor actor, String reason) {
        var optedOut = new OptOut(clock.instant(), actor);
        var merge = new Merge(households, gridIfMissing, LocalDate.now(clock), optedOut);
        var phones = entries.stream().map(entry -> new Telephone(entry.who().phone())).toList();
        var names = entries.stream().map(entry -> entry.who().name()).toList();
        return new Judgement(merge, directory.alike(phones, names, actor, reason));
    }
}
