package org.warmline.knowledge.wording;

import java.util.Set;

/** The diseases that spread and that a text names: what holds for one need not for another. */
final class Diseases {

    /** Of which a text about home quarantine speaks if it names none. */
    static final String USUAL = "covid";

    private static final Names NAMES = new Names("diseases.txt");

    private Diseases() {}

    static Set<String> in(String text) {
        return NAMES.in(text);
    }
}
