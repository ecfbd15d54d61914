package org.warmline.assistant.enrolment;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.resident.ResidentId;

/**
 * One row as the report shows it.
 *
 * @param number as in the file
 * @param name masked
 * @param resident who is there already, or was added
 */
public record EnrolmentRow(
        int number,
        Enrolment.Outcome outcome,
        Enrolment.Stage stage,
        String name,
        EnrolmentRow.Why why,
        Optional<ResidentId> resident) {

    /**
     * @param changes names of what differs, such as {@code quarantine}
     * @param twin who is perhaps the same person
     */
    public record Why(
            Optional<Refusal> refusal,
            List<Remark> remarks,
            List<String> changes,
            Optional<Twin> twin) {

        public Why {
            remarks = List.copyOf(remarks);
            changes = List.copyOf(changes);
        }
    }
}
