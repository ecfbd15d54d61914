package org.warmline.assistant.script;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.answer.Value;

/** When a question is asked. */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    boolean holds(Facts facts);

    /** What has been answered so far. */
    interface Facts {

        /** Empty if it was not answered, or is not asked as things stand. */
        List<Value> values(String linkId);
    }

    /** All of them hold; always if there is none. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            return parts.stream().allMatch(part -> part.holds(facts));
        }
    }

    /** One of them holds. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            return parts.stream().anyMatch(part -> part.holds(facts));
        }
    }

    /** There is an answer, or there is none. */
    record Answered(String linkId, boolean exists) implements Condition {

        @Override
        public boolean holds(Facts facts) {
            return facts.values(linkId).isEmpty() != exists;
        }
    }

    /** At least one answer compares like that; none does if there is no answer. */
    record Compared(String linkId, Operator operator, Value with) implements Condition {

        @Override
        public boolean holds(Facts facts) {
            return facts.values(linkId).stream().anyMatch(value -> operator.holds(value, with));
        }
    }

    /** How an answer is compared. */
    enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        GREATER(">"),
        LESS("<"),
        GREATER_OR_EQUAL(">="),
        LESS_OR_EQUAL("<=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static Optional<Operator> of(String sign) {
            return java.util.Arrays.stream(values())
                    .filter(operator -> operator.sign.equals(sign))
                    .findFirst();
        }

        private boolean holds(Value value, Value with) {
            return switch (this) {
                case EQUAL -> isEqual(value, with);
                case NOT_EQUAL -> !isEqual(value, with);
                case GREATER -> order(value, with).filter(order -> order > 0).isPresent();
                case LESS -> order(value, with).filter(order -> order < 0).isPresent();
                case GREATER_OR_EQUAL -> order(value, with).filter(order -> order >= 0).isPresent();
                case LESS_OR_EQUAL -> order(value, with).filter(order -> order <= 0).isPresent();
            };
        }

        private static boolean isEqual(Value value, Value with) {
            if (value instanceof Value.Coded one && with instanceof Value.Coded other) {
                return one.isSameAs(other);
            }
            if (value instanceof Value.Coded coded && with instanceof Value.Words words) {
                return coded.display().equals(words.said()) || coded.code().equals(words.said());
            }
            return order(value, with).map(order -> order == 0).orElseGet(() -> value.equals(with));
        }

        private static Optional<Integer> order(Value value, Value with) {
            return switch (value) {
                case Value.Amount one when with instanceof Value.Amount other ->
                        haveOneUnit(one, other)
                                ? Optional.of(one.amount().compareTo(other.amount()))
                                : Optional.empty();
                case Value.Date one when with instanceof Value.Date other ->
                        Optional.of(one.first().compareTo(other.first()));
                case Value.Moment one when with instanceof Value.Moment other ->
                        Optional.of(
                                Comparator.comparing(Value.Moment::day)
                                        .thenComparing(Value.Moment::time)
                                        .compare(one, other));
                case Value.Moment one when with instanceof Value.Date other ->
                        Optional.of(one.day().compareTo(other.first()));
                case Value.Date one when with instanceof Value.Moment other ->
                        Optional.of(one.first().compareTo(other.day()));
                case Value.Time one when with instanceof Value.Time other ->
                        Optional.of(one.time().compareTo(other.time()));
                default -> Optional.empty();
            };
        }

        private static boolean haveOneUnit(Value.Amount one, Value.Amount other) {
            return one.unit().isEmpty()
                    || other.unit().isEmpty()
                    || one.unit().equals(other.unit());
        }
    }
}
