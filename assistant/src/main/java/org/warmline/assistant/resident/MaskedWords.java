package org.warmline.assistant.resident;

import java.time.Year;
import java.util.Optional;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;

/**
 * The personal words that a list or a round needs, sealed in one piece: a list of two thousand
 * opens one field for each, and no name or number in full.
 */
record MaskedWords(String name, String phone, Optional<Year> yearOfBirth) {

    private static final String SEPARATOR = "\n";

    static MaskedWords of(Resident resident) {
        return new MaskedWords(
                resident.contact().maskedName(),
                resident.contact().phone().masked(),
                resident.person().yearOfBirth());
    }

    static MaskedWords open(FieldCipher cipher, ResidentId id, byte[] sealed) {
        var words = cipher.open(field(id), sealed).split(SEPARATOR, -1);
        var year = words[2].isEmpty() ? Optional.<Year>empty() : Optional.of(Year.parse(words[2]));
        return new MaskedWords(words[0], words[1], year);
    }

    byte[] seal(FieldCipher cipher, ResidentId id) {
        var year = yearOfBirth.map(Year::toString).orElse("");
        return cipher.seal(field(id), String.join(SEPARATOR, name, phone, year));
    }

    private static Field field(ResidentId id) {
        return new Field("resident", "masked", id.value());
    }

    @Override
    public String toString() {
        return "MaskedWords[…]";
    }
}
