package org.warmline.knowledge.answer;

/** Answers questions from documents that are signed off and valid there and then, or not at all. */
public interface Answers {

    Answer answer(Question question);
}
