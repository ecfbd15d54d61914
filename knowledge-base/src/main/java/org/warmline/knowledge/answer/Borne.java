package org.warmline.knowledge.answer;

import java.util.Set;
import org.warmline.knowledge.wording.Numbers;
import org.warmline.knowledge.wording.Places;

/**
 * Whether what is particular in a question - its numbers, days, batches and places - also stands in
 * a document. The right topic with the wrong batch or city is the worst kind of wrong answer.
 */
record Borne(double numbers, double places, double smallerPlaces) {

    private static final double NONE_ASKED = -1;

    static Borne by(String document, String question) {
        return new Borne(
                share(Numbers.in(question), Numbers.in(document)),
                share(Places.in(question), document),
                share(Places.smallerIn(question), document));
    }

    private static double share(Set<String> asked, Set<String> found) {
        return asked.isEmpty()
                ? NONE_ASKED
                : (double) asked.stream().filter(found::contains).count() / asked.size();
    }

    private static double share(Set<String> asked, String document) {
        return asked.isEmpty()
                ? NONE_ASKED
                : (double) asked.stream().filter(document::contains).count() / asked.size();
    }

    /** True if nothing particular is asked that the document does not say. */
    boolean allows() {
        return (numbers == NONE_ASKED || numbers == 1) && (places == NONE_ASKED || places > 0);
    }
}
