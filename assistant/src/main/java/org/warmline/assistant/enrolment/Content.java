package org.warmline.assistant.enrolment;

import java.util.List;
import java.util.Optional;

/**
 * What is kept of a row, sealed.
 *
 * @param name masked
 * @param entry empty if it is refused, and once it is settled
 */
record Content(
        String name,
        Optional<Entry> entry,
        Optional<Refusal> refusal,
        List<Remark> remarks,
        List<String> changes) {

    Content settled() {
        return new Content(name, Optional.empty(), refusal, remarks, changes);
    }

    EnrolmentRow.Why why() {
        return new EnrolmentRow.Why(refusal, remarks, changes);
    }

    @Override
    public String toString() {
        return "Content[…]";
    }
}
