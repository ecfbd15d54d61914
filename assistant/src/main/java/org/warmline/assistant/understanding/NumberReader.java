package org.warmline.assistant.understanding;

import java.util.List;

/** Finds the numbers that could measure a body, in one language. */
interface NumberReader {

    List<Quantity> numbers(Uniform words);

    /** Whether "a hundred degrees" is a temperature though no scale is named. */
    boolean countsInFahrenheit();
}
