package org.warmline.assistant.resident;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    Resident with(Contact other) {
        return new Resident(id, other, person, home, quarantine, wishes);
    }

    Resident with(Person other) {
        return new Resident(id, contact, other, home, quarantine, wishes);
    }

    Resident with(Home other) {
        return new Resident(id, contact, person, other, quarantine, wishes);
    }

    Resident with(Quarantine other) {
        return new Resident(id, contact, person, home, other, wishes);
    }

    Resident with(CallWishes other) {
        return new Resident(id, contact, person, home, quarantine, other);
    }

    /** Nobody is known by that id any more: it was too long ago. */
    boolean isForgotten() {
        return contact.name().isEmpty();
    }

    /** Which parts differ, by their names only. */
    public String changedParts(Resident after) {
        return Stream.of(
                        contact.equals(after.contact) ? "" : "contact",
                        person.equals(after.person) ? "" : "person",
                        home.equals(after.home) ? "" : "home",
                        quarantine.equals(after.quarantine) ? "" : "quarantine",
                        wishes.equals(after.wishes) ? "" : "wishes")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
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
