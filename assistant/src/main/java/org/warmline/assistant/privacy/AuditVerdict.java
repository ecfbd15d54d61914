package org.warmline.assistant.privacy;

import java.util.OptionalLong;

/**
 * Whether the audit trail is whole.
 *
 * @param entries how many were read
 * @param brokenAt the number of the first entry that was changed, removed or added by another hand;
 *     empty if there is none
 */
public record AuditVerdict(long entries, OptionalLong brokenAt) {

    public boolean isWhole() {
        return brokenAt.isEmpty();
    }
}
