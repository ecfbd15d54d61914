package org.warmline.assistant.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What kind of answer a question expects. */
public sealed interface Expected {

    /** The most keys a free number has. */
    int NUMBER_KEYS = 6;

    /** The most options that keys can choose from. */
    int OPTIONS_ON_KEYS = 9;

    /** How many keys an answer has, 0 if it cannot be keyed in. */
    int keys();

    /**
     * Something that the house understands by itself, such as a temperature: read elsewhere.
     *
     * @param keys how many keys the answer has
     */
    record Told(int keys) implements Expected {}

    /**
     * Yes or no: key 1 or 2.
     *
     * @param question as it is put in Mandarin, where a yes is the verb said back; may be empty
     */
    record YesNo(String question) implements Expected {

        @Override
        public int keys() {
            return 1;
        }
    }

    /**
     * A number.
     *
     * @param whole true if it has no decimals
     * @param range what is plausible
     * @param units the unit it is asked in, then others that may be said; empty for none
     */
    record Amount(boolean whole, Range range, List<Unit> units) implements Expected {

        public Amount {
            units = List.copyOf(units);
        }

        @Override
        public int keys() {
            return whole
                    ? range.greatest()
                            .map(most -> most.abs().toBigInteger().toString().length())
                            .orElse(NUMBER_KEYS)
                    : 0;
        }
    }

    /** From and to, both inclusive; empty for no limit. */
    record Range(Optional<BigDecimal> least, Optional<BigDecimal> greatest) {

        public static final Range ANY = new Range(Optional.empty(), Optional.empty());

        boolean holds(BigDecimal amount) {
            return least.filter(limit -> amount.compareTo(limit) < 0).isEmpty()
                    && greatest.filter(limit -> amount.compareTo(limit) > 0).isEmpty();
        }
    }

    /** A date: year, month and day in eight keys. */
    record Date(Optional<LocalDate> earliest, Optional<LocalDate> latest) implements Expected {

        @Override
        public int keys() {
            return 8;
        }
    }

    /** A date with a time of day. */
    record Moment() implements Expected {

        @Override
        public int keys() {
            return 0;
        }
    }

    /** A time of day: four keys. */
    record Time() implements Expected {

        @Override
        public int keys() {
            return 4;
        }
    }

    /**
     * One of several, or some of them.
     *
     * @param open true if other words are an answer too
     * @param several true if more than one may be chosen
     */
    record Choice(List<Option> options, boolean open, boolean several) implements Expected {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public int keys() {
            return options.size() <= OPTIONS_ON_KEYS ? 1 : 0;
        }
    }

    /**
     * Free words, kept as they were said.
     *
     * @param pattern what they must look like, without spaces; empty for anything
     */
    record Words(int least, int most, Optional<String> pattern) implements Expected {

        @Override
        public int keys() {
            return 0;
        }
    }
}
