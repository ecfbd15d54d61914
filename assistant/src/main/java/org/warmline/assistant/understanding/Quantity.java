package org.warmline.assistant.understanding;

/**
 * A number as it was said, before anybody knows what it measures.
 *
 * @param low the lower of two neighbours, else the same as high
 * @param precise true if it was said with a fraction or a degree sign
 * @param whole true if no fraction was said
 */
record Quantity(double low, double high, boolean precise, boolean whole, Match match) {

    /** The code of its match. */
    static final String NUMBER = "number";

    static Quantity of(double value, boolean precise, boolean whole, int from, int to) {
        return new Quantity(value, value, precise, whole, new Match(NUMBER, from, to));
    }

    static Quantity between(double low, double high, boolean precise, int from, int to) {
        return new Quantity(low, high, precise, true, new Match(NUMBER, from, to));
    }
}
