package org.warmline.assistant.console;

import java.util.Locale;
import org.warmline.assistant.triage.Thresholds;

/** The figures in force on a day, as the texts of the rules name them. */
record RuleFigures(Thresholds thresholds) {

    private static final double NEXT = 0.1;

    /** What stands in the texts {@code rule.*}, in their order. */
    public Object[] named() {
        var further = thresholds.further();
        return new Object[] {
            number(thresholds.fever().celsius()),
            number(thresholds.highFever().celsius() - NEXT),
            number(thresholds.highFever().celsius()),
            String.valueOf(thresholds.oxygen().percent()),
            number(thresholds.rise()),
            String.valueOf(further.watched().percent()),
            number(further.cold().celsius()),
            String.valueOf(further.feverDays())
        };
    }

    /** When and by whom they were set. */
    public Object[] origin() {
        return new Object[] {thresholds.validFrom().toString(), thresholds.further().source()};
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
