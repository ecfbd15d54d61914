package org.warmline.assistant.notice;

import java.util.List;
import org.warmline.assistant.triage.Severity;

/** How many flags of each severity a message tells of; none at all in a trial. */
public record Counts(int emergencies, int urgent, int attention) {

    static final Counts TRIAL = new Counts(0, 0, 0);

    static Counts of(List<Severity> severities) {
        return new Counts(
                count(severities, Severity.EMERGENCY),
                count(severities, Severity.URGENT),
                count(severities, Severity.ATTENTION));
    }

    public int of(Severity severity) {
        return switch (severity) {
            case EMERGENCY -> emergencies;
            case URGENT -> urgent;
            case ATTENTION -> attention;
        };
    }

    public boolean isTrial() {
        return equals(TRIAL);
    }

    Severity worst() {
        if (emergencies > 0) {
            return Severity.EMERGENCY;
        }
        return urgent > 0 ? Severity.URGENT : Severity.ATTENTION;
    }

    private static int count(List<Severity> severities, Severity severity) {
        return (int) severities.stream().filter(severity::equals).count();
    }
}
