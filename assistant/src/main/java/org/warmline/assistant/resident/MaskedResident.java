package org.warmline.assistant.resident;

import org.warmline.assistant.language.Language;

/**
 * A resident as lists show them.
 *
 * @param name 王** or J***
 * @param phone the last two digits: …01
 */
public record MaskedResident(
        ResidentId id,
        String name,
        String phone,
        Home home,
        Quarantine quarantine,
        CallWishes wishes) {

    /** Not even what is masked stands in a message or a log. */
    @Override
    public String toString() {
        return "MaskedResident[" + id + "]";
    }

    public Language language() {
        return wishes.language();
    }

    public String grid() {
        return home.grid();
    }
}
