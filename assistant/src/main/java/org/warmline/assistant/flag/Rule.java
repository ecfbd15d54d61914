package org.warmline.assistant.flag;

/**
 * Why a flag is there.
 *
 * @param reason a code without personal data, such as {@code chestPain}; a follow-up has one flag
 *     for each
 * @param id the dated rule that fired
 */
public record Rule(String reason, String id) {

    public Rule {
        if (!reason.matches("\\S{1,80}") || !id.matches("\\S{1,80}")) {
            throw new IllegalArgumentException("not a rule: " + reason + ", " + id);
        }
    }
}
