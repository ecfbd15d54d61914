package org.warmline.knowledge.answer;

import java.util.List;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.wording.ByKind;
import org.warmline.knowledge.wording.Plainly;

/** The questions of prepared replies, in the form in which a question is compared with them. */
public final class PreparedQuestions {

    private PreparedQuestions() {}

    /** Medicines and relatives by their kind, and what is said in a region in plain words. */
    static String compared(String wording) {
        return ByKind.of(Plainly.of(wording));
    }

    /**
     * Whoever asks first does not wait until every prepared question has been worked out.
     *
     * @param model remembers what it has worked out
     */
    public static void workOut(List<Passage> passages, Embedder model) {
        passages.stream()
                .flatMap(passage -> passage.wordings().stream())
                .map(PreparedQuestions::compared)
                .forEach(model::embed);
    }
}
