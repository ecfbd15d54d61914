package org.warmline.assistant.resident;

import org.warmline.assistant.language.Language;

/**
 * How the caller speaks to a resident before anything is confirmed: never the given name.
 *
 * @param title as the resident wants to be called: 女士, 先生, 奶奶, Ms, Mr
 */
public record Salutation(String surname, String title) {

    /** 王女士, or Ms Baker. */
    public String spoken(Language language) {
        return switch (language) {
            case MANDARIN -> surname + title;
            case ENGLISH -> (title + " " + surname).strip();
        };
    }

    @Override
    public String toString() {
        return "Salutation[…]";
    }
}
