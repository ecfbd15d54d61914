package org.warmline.knowledge.answer;

import org.warmline.knowledge.answer.Answer.Citation;
import org.warmline.knowledge.answer.Answer.Grounded;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.PolicyDocument.Text;

/**
 * How well a document fits a question.
 *
 * @param length how many characters of the question it explains, 0 if it does not fit
 */
record Match(PolicyDocument document, Text text, int length) {

    Answer answer() {
        return new Grounded(
                text.body(),
                new Citation(
                        document.id(),
                        text.title(),
                        document.origin().issuer(),
                        document.origin().number()));
    }
}
