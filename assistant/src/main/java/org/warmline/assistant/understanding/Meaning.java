package org.warmline.assistant.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.Polarity;

/**
 * What somebody meant. Its words never go to a log.
 *
 * @param said the words that were read; the evidence of the findings points into them
 * @param findings in the order of the words; empty if nothing usable was said
 */
public record Meaning(String said, List<Finding> findings) {

    public Meaning {
        findings = List.copyOf(findings);
    }

    public boolean isUnderstood() {
        return !findings.isEmpty();
    }

    public <F extends Finding> Stream<F> all(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast);
    }

    public Optional<Answer> yesNo() {
        return all(Finding.YesNo.class).map(Finding.YesNo::answer).findFirst();
    }

    public Optional<BodyTemperature> temperature() {
        return all(Finding.Temperature.class).map(Finding.Temperature::value).findFirst();
    }

    public boolean wants(Intent intent) {
        return all(Finding.Wants.class).anyMatch(wish -> wish.intent() == intent);
    }

    public boolean asks() {
        return all(Finding.Question.class).findAny().isPresent();
    }

    /** The findings that need a person now. */
    public List<Finding> dangers() {
        return findings.stream().filter(Meaning::isDanger).toList();
    }

    /** Whether the words speak of the same danger sign, as there or as absent, of whomever. */
    public boolean speaksOf(Finding danger) {
        return SameSign.isIn(this, danger);
    }

    /**
     * With the dangers of a phrase that only the spotter heard: those of which the words themselves
     * do not speak.
     */
    Meaning besides(Meaning phrase) {
        var standing = phrase.dangers().stream().filter(danger -> !speaksOf(danger));
        return new Meaning(said, Stream.concat(findings.stream(), standing).toList());
    }

    private static boolean isDanger(Finding finding) {
        return switch (finding) {
            case Finding.Complaint complaint ->
                    complaint.symptom().isDangerSign() && complaint.polarity() == Polarity.PRESENT;
            case Finding.HouseholdDanger _, Finding.CryForHelp _, Finding.Grave _ -> true;
            case Finding.Burden burden -> burden.distress() == Distress.HIGH;
            case Finding.YesNo _,
                    Finding.Temperature _,
                    Finding.Oxygen _,
                    Finding.StayedHome _,
                    Finding.Household _,
                    Finding.Lacks _,
                    Finding.Wants _,
                    Finding.CallAt _,
                    Finding.CallAfter _,
                    Finding.Question _,
                    Finding.Perhaps _ ->
                    false;
        };
    }

    /** Counts only, so that words cannot leak through a log line. */
    @Override
    public String toString() {
        return "Meaning[" + findings.size() + " findings]";
    }
}
