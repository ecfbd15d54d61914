package org.warmline.assistant.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.triage.Severity;

/** A made-up resident, what she says to each kind of question, and what must follow. */
record Scenario(String name, ResidentFacts resident, Behaviour behaviour, Expectation expect) {

    /**
     * What the resident does, by kind of question.
     *
     * @param answers a list is used up one reply after another, a single one is given every time
     * @param interject said instead of an answer the first time
     */
    record Behaviour(
            Map<String, Lines> answers,
            Map<String, String> interject,
            Map<String, String> keys,
            Set<String> silent,
            Ending ending) {

        Behaviour {
            answers = Map.copyOf(answers);
            interject = Map.copyOf(interject);
            keys = Map.copyOf(keys);
            silent = Set.copyOf(silent);
        }
    }

    /**
     * @param usedUp true if each is said once
     */
    record Lines(List<String> say, boolean usedUp) {

        Lines {
            say = List.copyOf(say);
        }
    }

    /**
     * How the line goes.
     *
     * @param at the kind that is left unanswered because the line drops
     * @param after the line drops with the last word of its answer
     * @param during the line drops in the middle of its answer
     * @param machine true if no person picks up
     */
    record Ending(
            Optional<String> at,
            Optional<String> after,
            Optional<String> during,
            boolean machine) {}

    /**
     * What must follow. What is empty is not compared.
     *
     * @param report dotted names and values, such as {@code symptoms.cough} and {@code present}
     */
    record Expectation(
            Optional<Outcome> outcome,
            Optional<Set<Flagged>> flags,
            Map<String, Object> report,
            Optional<Integer> answered) {

        Expectation {
            report = Map.copyOf(report);
        }
    }

    /** A flag, as a scenario names it. */
    record Flagged(Severity severity, String reason) {

        @Override
        public String toString() {
            return severity.code() + " " + reason;
        }
    }
}
