package org.warmline.assistant.answer;

import java.util.List;

/** What became of the words when they were read as an answer. */
public sealed interface Reading {

    /** An answer, or several where several may be given. */
    record Given(List<Value> values) implements Reading {

        public Given {
            values = List.copyOf(values);
        }
    }

    /** "I do not know": an answer of its own kind. */
    record NotKnown() implements Reading {}

    /** "I would rather not say": an answer of its own kind. */
    record Declined() implements Reading {}

    /** An answer that can hardly be meant, such as a weight of 700 kilograms. */
    record Implausible() implements Reading {}

    /** No answer. */
    record Nothing() implements Reading {}
}
