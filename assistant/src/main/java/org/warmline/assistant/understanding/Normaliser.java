package org.warmline.assistant.understanding;

/** Brings words into {@link Uniform} form. */
interface Normaliser {

    Uniform normalise(String said);
}
