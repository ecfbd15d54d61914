package org.warmline.telephony.call;

/**
 * A telephone number in E.164 form, such as +86 and 11 digits. Shown masked unless asked for.
 *
 * @param e164 a plus sign and 7 to 15 digits
 */
public record PhoneNumber(String e164) {

    public PhoneNumber {
        if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException("not an E.164 telephone number");
        }
    }

    /** The first three digits and the last two, enough to tell two apart by ear. */
    @Override
    public String toString() {
        return e164.substring(0, 4) + "…" + e164.substring(e164.length() - 2);
    }
}
