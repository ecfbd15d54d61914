package org.warmline.assistant.resident;

import org.warmline.assistant.language.Language;

/** Somebody whom we follow, in the clear. Got by {@link Residents#open} only, which is audited. */
public record Resident(
        ResidentId id,
        Contact contact,
        Person person,
        Home home,
        Quarantine quarantine,
        CallWishes wishes) {

    /** Somebody of whom no more is known. */
    public Resident(
            ResidentId id,
            Contact contact,
            Person person,
            Language language,
            String grid,
            Quarantine quarantine) {
        this(id, contact, person, Home.in(grid), quarantine, CallWishes.in(language));
    }

    public Language language() {
        return wishes.language();
    }

    public String grid() {
        return home.grid();
    }

    /** The id only, so that nothing leaks through a log line. */
    @Override
    public String toString() {
        return "Resident[" + id + "]";
    }

    MaskedResident masked() {
        return new MaskedResident(
                id, contact.maskedName(), contact.phone().masked(), home, quarantine, wishes);
    }
}
