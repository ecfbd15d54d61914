package org.warmline.assistant.flag;

import java.util.Optional;
import org.warmline.assistant.triage.Judgement;

/**
 * Why a flag is there.
 *
 * @param reason a code without personal data, such as {@code chestPain}; a follow-up has one flag
 *     for each
 * @param id the dated rule that fired
 * @param version as in {@link Judgement}; empty where no dated rule is behind it
 */
public record Rule(String reason, String id, Optional<String> version) {

    public Rule {
        if (!reason.matches("\\S{1,80}") || !id.matches("\\S{1,80}")) {
            throw new IllegalArgumentException("not a rule: " + reason + ", " + id);
        }
    }

    public Rule(String reason, String id) {
        this(reason, id, Optional.empty());
    }

    /** The one that a judgement rests on. */
    public static Rule of(Judgement judgement) {
        return new Rule(judgement.reason().code(), judgement.ruleId(), judgement.version());
    }
}
