package org.warmline.assistant.understanding;

/** Whether a sentence speaks of the same danger sign, as there or as absent, of whomever. */
final class SameSign {

    private SameSign() {}

    static boolean isIn(Meaning sentence, Finding danger) {
        return sentence.findings().stream().anyMatch(finding -> isSame(finding, danger));
    }

    private static boolean isSame(Finding finding, Finding danger) {
        if (danger instanceof Finding.Complaint sign) {
            return switch (finding) {
                case Finding.Complaint other -> other.symptom() == sign.symptom();
                case Finding.HouseholdDanger other -> other.sign() == sign.symptom();
                default -> false;
            };
        }
        return finding.getClass() == danger.getClass();
    }
}
