package org.warmline.assistant.console;

import java.util.Locale;
import org.warmline.assistant.phone.LineFigures;

/**
 * The figures of the lines as the page shows them.
 *
 * @param isBusy true if the machine bears no further call although lines are free
 * @param turn seconds until we answer, as a rule; empty before the first turn
 * @param slowTurn what 19 of 20 turns stay below
 * @param late percent of our sound that went out late
 */
record LineView(
        LineFigures now,
        boolean isBusy,
        String turn,
        String slowTurn,
        String late,
        boolean isLate) {

    /** More than this is heard as stutter. */
    private static final double AUDIBLY_LATE = 0.001;

    static LineView of(LineFigures now) {
        boolean hasTurns = now.turns().taken() > 0;
        return new LineView(
                now,
                now.free() == 0 && now.calls() < now.lines(),
                hasTurns ? seconds(now.turns().whole().p50()) : "",
                hasTurns ? seconds(now.turns().whole().p95()) : "",
                String.format(Locale.ROOT, "%.3f", 100 * now.sound().lateShare()),
                now.sound().lateShare() > AUDIBLY_LATE);
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1_000);
    }
}
