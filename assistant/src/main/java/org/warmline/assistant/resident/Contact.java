package org.warmline.assistant.resident;

import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Masked;

/** Name and number of a resident, and who answers there. */
public record Contact(String name, Salutation salutation, Telephone phone, AnsweredBy answeredBy) {

    public Contact(String name, Salutation salutation, Telephone phone) {
        this(name, salutation, phone, AnsweredBy.self());
    }

    public Contact answeredBy(AnsweredBy who) {
        return new Contact(name, salutation, phone, who);
    }

    public String maskedName() {
        return Masked.name(name);
    }

    /** How the caller speaks to whoever takes the call: 王女士, or Ms Baker. */
    public String addressedAs(Language language) {
        return answeredBy.spokenTo().orElse(salutation).spoken(language);
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
