package org.warmline.assistant.privacy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Encrypts fields before they reach the database (AES-256-GCM, a new nonce each time). */
public final class FieldCipher {

    private final Aead aead;

    FieldCipher(Keys keys) {
        this.aead = keys.fields();
    }

    public byte[] seal(Field field, String clear) {
        return seal(field, clear.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] seal(Field field, byte[] clear) {
        try {
            return aead.encrypt(clear, field.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "cannot encrypt " + field.table() + "." + field.column(), e);
        }
    }

    /**
     * @throws IllegalStateException if it was sealed for another place, with another key, or has
     *     been changed
     */
    public String open(Field field, byte[] sealed) {
        return new String(openBytes(field, sealed), StandardCharsets.UTF_8);
    }

    /**
     * @throws IllegalStateException if it was sealed for another place, with another key, or has
     *     been changed
     */
    public byte[] openBytes(Field field, byte[] sealed) {
        try {
            return aead.decrypt(sealed, field.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "cannot decrypt " + field.table() + "." + field.column() + " of " + field.row(),
                    e);
        }
    }
}
