package org.warmline.assistant.triage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.understanding.Finding;

/** Who needs a person, how soon and why. Pure: the day comes in. */
public final class Triage {

    private static final Duration A_DAY = Duration.ofHours(24);

    private final Thresholds thresholds;

    private Triage(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public static Triage with(Thresholds thresholds) {
        return new Triage(thresholds);
    }

    /** The rules that hold on a day, in the order in which they are judged. */
    public static List<Rule> rules(LocalDate day) {
        return Rules.ALL.stream().filter(rule -> !rule.validFrom().isAfter(day)).toList();
    }

    /** True if this alone needs a person while the call still runs. */
    public boolean isEmergency(Finding finding) {
        return emergency(finding, List.of()).isPresent();
    }

    /**
     * What to flag while the call still runs, one per reason.
     *
     * @param findings of one reply
     */
    public List<Judgement> atOnce(List<Finding> findings) {
        var flags = new Flags();
        for (var finding : findings) {
            emergency(finding, findings).ifPresent(flags::add);
        }
        return dated(flags.all(), thresholds);
    }

    /**
     * What to flag when a conversation is over, one per reason, the worst severity of each; holds
     * all that was raised during the call.
     */
    public List<Judgement> judge(Conclusion conclusion, Before before) {
        var flags = new Flags();
        before.raised().forEach(flags::add);
        atOnce(conclusion.dangers()).forEach(flags::add);
        new Bodily(thresholds, conclusion).judge().forEach(flags::add);
        var lately = new SinceYesterday(thresholds, conclusion, before.lastDays());
        lately.judge().forEach(flags::add);
        Circumstances.judge(thresholds, conclusion).forEach(flags::add);
        boolean covered = flags.coverMilderSymptoms();
        if (!covered || !lately.beganToday()) {
            lately.newSymptoms().forEach(flags::add);
        }
        if (!covered) {
            MilderSymptoms.judge(conclusion.report()).forEach(flags::add);
        }
        return dated(flags.all(), thresholds);
    }

    /** What to flag when a round is given up in which the resident was not reached. */
    public static Optional<Judgement> judge(Unreached unreached) {
        if (unreached.roundBeforeToo()) {
            return Optional.of(urgent(Rules.MISSED_TWO_ROUNDS));
        }
        return unreached.since().compareTo(A_DAY) > 0
                ? Optional.of(urgent(Rules.NOT_REACHED_A_DAY))
                : Optional.empty();
    }

    /** What to flag when words only may tell of a danger, and nobody can ask any more. */
    public static Judgement suspected(String danger) {
        return dated(
                Judgement.of(Severity.URGENT, new Reason(danger), Rules.DANGER_UNSURE),
                Thresholds.STANDARD);
    }

    private static Judgement urgent(Rule rule) {
        return dated(Judgement.of(Severity.URGENT, Reason.NOT_REACHED, rule), Thresholds.STANDARD);
    }

    private static List<Judgement> dated(List<Judgement> all, Thresholds figures) {
        return all.stream().map(judgement -> dated(judgement, figures)).toList();
    }

    /** One that was raised before keeps the version that it had then. */
    private static Judgement dated(Judgement judgement, Thresholds figures) {
        var rule = Rules.find(judgement.ruleId());
        return judgement.version().isPresent() || rule.isEmpty()
                ? judgement
                : judgement.in(rule.get().validFrom() + "/" + figures.validFrom());
    }

    private Optional<Judgement> emergency(Finding finding, List<Finding> beside) {
        return Emergencies.judge(thresholds, finding, beside);
    }
}
