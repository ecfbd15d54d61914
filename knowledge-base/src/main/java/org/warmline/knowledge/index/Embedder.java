package org.warmline.knowledge.index;

/** Turns a text into what it means: texts that mean the same have a small angle between them. */
public interface Embedder {

    /** A vector of length 1. */
    float[] embed(String text);

    /** The same for what somebody has asked, which is kept nowhere. */
    default float[] embedQuestion(String question) {
        return embed(question);
    }
}
