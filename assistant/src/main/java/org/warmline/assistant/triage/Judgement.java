package org.warmline.assistant.triage;

import java.util.Optional;
import org.warmline.assistant.understanding.Evidence;

/**
 * Somebody needs a person.
 *
 * @param ruleId the {@link Rule#id()} that says so
 * @param evidence where it was said, as far as it was said in one place
 * @param version from which day the rule holds, a stroke, and from which day the figures do that it
 *     turns on
 */
public record Judgement(
        Severity severity,
        Reason reason,
        String ruleId,
        Optional<Evidence> evidence,
        Optional<String> version) {

    Judgement(Severity severity, Reason reason, String ruleId, Optional<Evidence> evidence) {
        this(severity, reason, ruleId, evidence, Optional.empty());
    }

    /** A judgement on the whole conversation. */
    static Judgement of(Severity severity, Reason reason, Rule rule) {
        return new Judgement(severity, reason, rule.id(), Optional.empty());
    }

    Judgement in(String ruleVersion) {
        return new Judgement(severity, reason, ruleId, evidence, Optional.of(ruleVersion));
    }
}
