package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/**
 * Joins the reading of the words as they stand with that of the words as they were probably said. A
 * danger sign of either one stands; where it is written as not so and they disagree about it, it is
 * unsure, which asks again and is never "no".
 */
final class SecondReading {

    private SecondReading() {}

    static Meaning join(Meaning written, Meaning guessed, String guess) {
        if (!written.isUnderstood()) {
            return new Meaning(
                    written.said(),
                    guessed.findings().stream().map(SecondReading::doubtful).toList());
        }
        var findings = new ArrayList<Finding>();
        for (var finding : written.findings()) {
            findings.add(
                    finding instanceof Finding.Complaint complaint
                            ? settled(complaint, written.said(), guessed, guess)
                            : finding);
        }
        for (var finding : guessed.findings()) {
            if (adds(finding, findings)) {
                findings.add(doubtful(finding));
            }
        }
        return new Meaning(written.said(), List.copyOf(findings));
    }

    private static Finding doubtful(Finding finding) {
        return finding.at(finding.evidence().guessed());
    }

    private static Finding settled(
            Finding.Complaint complaint, String said, Meaning guessed, String guess) {
        var other = polarity(complaint.symptom(), guessed);
        boolean lostWithItsWords = other.isEmpty() && !isSame(complaint.evidence(), said, guess);
        boolean agreed = other.filter(complaint.polarity()::equals).isPresent();
        boolean mayBeDenied = complaint.polarity() == Polarity.ABSENT;
        return agreed || lostWithItsWords || !mayBeDenied || !complaint.symptom().isDangerSign()
                ? complaint
                : new Finding.Complaint(
                        complaint.symptom(), Polarity.UNSURE, complaint.evidence().guessed());
    }

    private static boolean isSame(Evidence words, String said, String guess) {
        return said.regionMatches(words.from(), guess, words.from(), words.to() - words.from());
    }

    private static Optional<Polarity> polarity(Symptom symptom, Meaning meaning) {
        return meaning.all(Finding.Complaint.class)
                .filter(complaint -> complaint.symptom() == symptom)
                .map(Finding.Complaint::polarity)
                .findFirst();
    }

    private static boolean adds(Finding finding, List<Finding> known) {
        return switch (finding) {
            case Finding.Complaint complaint ->
                    known.stream()
                            .noneMatch(other ->
                                    other instanceof Finding.Complaint it
                                            && it.symptom() == complaint.symptom());
            case Finding.Burden burden ->
                    burden.distress() == Distress.HIGH
                            && known.stream()
                                    .noneMatch(other ->
                                            other instanceof Finding.Burden it
                                                    && it.distress() == Distress.HIGH);
            case Finding.HouseholdDanger _, Finding.CryForHelp _, Finding.Grave _ ->
                    known.stream().noneMatch(other -> other.getClass() == finding.getClass());
            default -> false;
        };
    }
}
