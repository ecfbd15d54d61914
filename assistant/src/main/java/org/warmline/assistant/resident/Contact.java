package org.warmline.assistant.resident;

import org.warmline.assistant.privacy.Masked;

/** Name and number of a resident. */
public record Contact(String name, Salutation salutation, Telephone phone) {

    public String maskedName() {
        return Masked.name(name);
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
