package org.warmline.assistant.resident;

import org.warmline.assistant.language.Language;

/**
 * Somebody whom we follow, in the clear. Got by {@link Residents#open} only, which is audited.
 *
 * @param grid the part of the community that one worker looks after
 */
public record Resident(
        ResidentId id,
        Contact contact,
        Person person,
        Language language,
        String grid,
        Quarantine quarantine) {

    /** The id only, so that nothing leaks through a log line. */
    @Override
    public String toString() {
        return "Resident[" + id + "]";
    }

    MaskedResident masked() {
        return new MaskedResident(
                id, contact.maskedName(), contact.phone().masked(), language, grid, quarantine);
    }
}
