package org.warmline.assistant.resident;

import java.text.Normalizer;

/**
 * What a grid is called: any words, also with spaces and commas, in narrow characters, as a list
 * that is imported has it.
 */
public record GridName(String value) {

    private static final int LONGEST = 40;

    public GridName {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("not a grid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
