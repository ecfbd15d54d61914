package org.warmline.knowledge.wording;

/** A question as prepared ones are written: 咋整 in one region is 怎么办 in all. */
public final class Plainly {

    private static final Names COLLOQUIAL = new Names("colloquial.txt");

    private Plainly() {}

    /** The same text if there is nothing to change. */
    public static String of(String text) {
        var plain = COLLOQUIAL.byFirstName(text);
        return plain.equals(Characters.uniform(text)) ? text : plain;
    }
}
