package org.warmline.assistant.triage;

import java.util.Optional;
import org.warmline.assistant.understanding.Evidence;

/**
 * Somebody needs a person.
 *
 * @param ruleId the {@link Rule#id()} that says so
 * @param evidence where it was said, as far as it was said in one place
 */
public record Judgement(
        Severity severity, Reason reason, String ruleId, Optional<Evidence> evidence) {

    /** A judgement on the whole conversation. */
    static Judgement of(Severity severity, Reason reason, Rule rule) {
        return new Judgement(severity, reason, rule.id(), Optional.empty());
    }
}
