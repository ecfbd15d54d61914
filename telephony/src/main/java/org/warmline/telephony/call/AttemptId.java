package org.warmline.telephony.call;

/**
 * Names one attempt to reach somebody; chosen by the caller before the carrier is asked, so that an
 * unclear outcome can be looked up. Opaque: it says nothing about the person.
 */
public record AttemptId(String value) {

    public AttemptId {
        if (!value.matches("[A-Za-z0-9-]{8,64}")) {
            throw new IllegalArgumentException(
                    "not an attempt id: 8 to 64 letters, digits, hyphens");
        }
    }
}
