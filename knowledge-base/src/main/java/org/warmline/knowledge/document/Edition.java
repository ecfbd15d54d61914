package org.warmline.knowledge.document;

/** One wording of a document: whatever was told to somebody is kept with it. */
public record Edition(DocumentId document, int number) {

    public Edition {
        if (number < 1) {
            throw new IllegalArgumentException("editions are counted from 1: " + number);
        }
    }

    public static Edition first(String document) {
        return new Edition(new DocumentId(document), 1);
    }

    @Override
    public String toString() {
        return document + "@" + number;
    }
}
