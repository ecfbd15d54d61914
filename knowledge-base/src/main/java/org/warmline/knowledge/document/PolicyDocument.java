package org.warmline.knowledge.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that may be told to residents.
 *
 * @param id short and stable, such as {@code going-out}
 * @param region where it holds; empty: everywhere
 * @param validity the days on which it holds
 * @param signOff who has approved it; without one it is never used
 * @param texts what it says, by language tag
 */
public record PolicyDocument(
        String id,
        Optional<String> region,
        Validity validity,
        Optional<SignOff> signOff,
        Origin origin,
        Map<String, Text> texts) {

    public PolicyDocument {
        texts = Map.copyOf(texts);
    }

    /**
     * @param to the last day, if it is known
     */
    public record Validity(LocalDate from, Optional<LocalDate> to) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
        }
    }

    public record SignOff(String by, Instant at) {}

    /**
     * @param number as the issuer counts its papers
     * @param source where it can be read
     */
    public record Origin(String issuer, String number, String source) {}

    /**
     * A document in one language.
     *
     * @param title as it is named to a resident
     * @param body the words that may be said
     * @param asked what people ask to hear it: regular expressions, joined by {@code &&} where
     *     several must be found in a question
     */
    public record Text(String title, String body, List<String> asked) {

        public Text {
            asked = List.copyOf(asked);
        }
    }

    /** True if it may be used on that day in that region. */
    public boolean mayBeUsed(LocalDate day, String where) {
        return signOff.isPresent()
                && validity.holdsOn(day)
                && region.filter(own -> !own.equals(where)).isEmpty();
    }
}
