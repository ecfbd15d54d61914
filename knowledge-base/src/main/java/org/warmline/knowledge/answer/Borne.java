package org.warmline.knowledge.answer;

import java.util.Set;
import org.warmline.knowledge.wording.Numbers;
import org.warmline.knowledge.wording.Places;

/**
 * How much of what is particular in a question - its numbers and places - also stands in a
 * document: a sign of whether the document covers it. What forbids an answer is {@link Evidence}.
 */
record Borne(double numbers, double places, double smallerPlaces) {

    private static final double NONE_ASKED = -1;

    static Borne by(String document, String question) {
        return new Borne(
                numbers(Numbers.in(question), document),
                share(Places.in(question), document),
                share(Places.smallerIn(question), document));
    }

    private static double numbers(Set<String> asked, String document) {
        if (asked.isEmpty()) {
            return NONE_ASKED;
        }
        var found = Numbers.in(document);
        return (double) asked.stream().filter(found::contains).count() / asked.size();
    }

    private static double share(Set<String> asked, String document) {
        return asked.isEmpty()
                ? NONE_ASKED
                : (double) asked.stream().filter(document::contains).count() / asked.size();
    }
}
