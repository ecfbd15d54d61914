package org.warmline.assistant.resident;

import org.warmline.assistant.privacy.Masked;

/**
 * A resident's telephone number in E.164 form.
 *
 * @param e164 a plus sign and 7 to 15 digits
 */
public record Telephone(String e164) {

    public Telephone {
        if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException("not an E.164 telephone number");
        }
    }

    /** The last two digits, enough to tell two apart by ear. */
    public String masked() {
        return Masked.phone(e164);
    }

    @Override
    public String toString() {
        return masked();
    }
}
