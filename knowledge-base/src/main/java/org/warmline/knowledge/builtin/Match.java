package org.warmline.knowledge.builtin;

import java.util.List;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Answer.Citation;
import org.warmline.knowledge.answer.Answer.Grounded;
import org.warmline.knowledge.builtin.BuiltInEntry.Text;
import org.warmline.knowledge.document.Edition;

/**
 * How well an entry fits a question.
 *
 * @param length how many characters of the question it explains, 0 if it does not fit
 */
record Match(BuiltInEntry document, Text text, int length) {

    Answer answer() {
        return new Grounded(
                text.body(),
                text.body(),
                List.of(new Citation(Edition.first(document.id()), text.title(), text.body())),
                1);
    }
}
