package org.warmline.knowledge.answer;

import org.warmline.knowledge.wording.Numbers;
import org.warmline.knowledge.wording.Places;
import org.warmline.knowledge.wording.ShareOfAsked;

/**
 * How much of what is particular in a question - its numbers and places - also stands in a
 * document: a sign of whether the document covers it. What forbids an answer is {@link Evidence}.
 */
record Borne(double numbers, double places, double smallerPlaces) {

    static Borne by(String document, String question) {
        return new Borne(
                ShareOfAsked.numbers(Numbers.in(question), document),
                ShareOfAsked.names(Places.in(question), document),
                ShareOfAsked.names(Places.smallerIn(question), document));
    }
}
