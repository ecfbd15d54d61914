package org.warmline.knowledge.answer;

import java.util.List;
import java.util.Optional;

/** Puts what passages say into words that fit a question. What it writes is never trusted. */
public interface AnswerWriter {

    /**
     * @param passages the only thing it may write from
     * @return nothing if it has nothing to say, takes too long or fails
     */
    Optional<String> write(String question, List<String> passages);
}
