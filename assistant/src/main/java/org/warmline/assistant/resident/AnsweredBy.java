package org.warmline.assistant.resident;

import java.util.Optional;

/** Who takes the calls about a resident, and reports how they are. */
public sealed interface AnsweredBy {

    /** The resident. */
    static AnsweredBy self() {
        return new Self();
    }

    record Self() implements AnsweredBy {}

    /** A parent, for a child. */
    record Parent(Salutation salutation) implements AnsweredBy {}

    /** A relative, for somebody who is too old or too ill for a telephone. */
    record Relative(Salutation salutation) implements AnsweredBy {}

    /** In tables and as a part of a message's name. */
    default String code() {
        return switch (this) {
            case Self _ -> "SELF";
            case Parent _ -> "PARENT";
            case Relative _ -> "RELATIVE";
        };
    }

    /** How the one who answers is spoken to; empty if it is the resident. */
    default Optional<Salutation> spokenTo() {
        return switch (this) {
            case Self _ -> Optional.empty();
            case Parent(var salutation) -> Optional.of(salutation);
            case Relative(var salutation) -> Optional.of(salutation);
        };
    }
}
