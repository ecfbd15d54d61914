package org.warmline.assistant.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** One answer in a form that a computer can compare. Answers are personal: none prints itself. */
public sealed interface Value {

    record Truth(boolean yes) implements Value {}

    /**
     * @param unit its code, such as {@code kg}; empty if the number has none
     */
    record Amount(BigDecimal amount, String unit) implements Value {

        public Amount {
            amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        }

        @Override
        public String toString() {
            return "Amount[]";
        }
    }

    /**
     * @param first the day, or the first day of the month or the year
     */
    record Date(LocalDate first, Precision precision) implements Value {

        @Override
        public String toString() {
            return "Date[]";
        }
    }

    /** How much of a date was said. */
    enum Precision {
        YEAR,
        MONTH,
        DAY;

        public boolean hasMonth() {
            return this != YEAR;
        }

        public boolean hasDay() {
            return this == DAY;
        }
    }

    record Moment(LocalDate day, LocalTime time) implements Value {

        @Override
        public String toString() {
            return "Moment[]";
        }
    }

    record Time(LocalTime time) implements Value {

        @Override
        public String toString() {
            return "Time[]";
        }
    }

    /**
     * One of a list.
     *
     * @param system where the code is from; empty if unknown
     * @param code empty if nobody has coded it yet
     * @param display what it is called
     */
    record Coded(String system, String code, String display) implements Value {

        /** True if it is the same thing, whatever it is called. */
        public boolean isSameAs(Coded other) {
            return (code.isEmpty() && other.code.isEmpty())
                    ? display.equals(other.display)
                    : code.equals(other.code)
                            && (system.isEmpty()
                                    || other.system.isEmpty()
                                    || system.equals(other.system));
        }

        @Override
        public String toString() {
            return "Coded[]";
        }
    }

    /** The resident's own words. */
    record Words(String said) implements Value {

        @Override
        public String toString() {
            return "Words[]";
        }
    }
}
