package org.warmline.assistant.understanding;

import java.util.List;

/** Finds the numbers that could measure a body, in one language. */
interface NumberReader {

    List<Quantity> numbers(Uniform words);
}
