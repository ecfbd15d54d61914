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
        List<String> changes,
        Optional<Twin> twin) {

    static Content refused(String name, Refusal refusal) {
        return new Content(
                name,
                Optional.empty(),
                Optional.of(refusal),
                List.of(),
                List.of(),
                Optional.empty());
    }

    boolean mustBeLookedAt() {
        return remarks.stream().anyMatch(Remark::mustBeLookedAt);
    }

    Content told(boolean isSame) {
        var told = twin.map(it -> new Twin(it.resident(), isSame));
        return new Content(name, entry, refusal, remarks, changes, told);
    }

    Content settled() {
        return new Content(name, Optional.empty(), refusal, remarks, changes, twin);
    }

    EnrolmentRow.Why why() {
        return new EnrolmentRow.Why(refusal, remarks, changes, twin);
    }

    @Override
    public String toString() {
        return "Content[…]";
    }
}
