package org.warmline.knowledge.document;

/** The name of a document in the library, the same over all its editions. */
public record DocumentId(String value) {

    private static final int LONGEST = 120;

    public DocumentId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("not a document's name: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
