package org.warmline.assistant.phone;

import org.jspecify.annotations.Nullable;
import org.warmline.assistant.followup.Attempt;
import org.warmline.telephony.call.CallReport;
import org.warmline.telephony.call.Placement;

/**
 * What becomes of a call in which nobody ever spoke. It is told only when the carrier's answer to
 * our request has been written down, for a call can end faster than that. Used by the thread that
 * dials and by the call's own.
 */
final class Unspoken {

    private final Attempt.Id attempt;
    private final Casework casework;
    private @Nullable Placement placement;
    private @Nullable CallReport early;

    Unspoken(Attempt.Id attempt, Casework casework) {
        this.attempt = attempt;
        this.casework = casework;
    }

    synchronized void placed(Placement result) {
        placement = result;
        if (early != null) {
            conclude(early, result);
        }
    }

    synchronized void over(CallReport report) {
        if (placement == null) {
            early = report;
        } else {
            conclude(report, placement);
        }
    }

    /** A call of which nobody knows whether it rang is settled with the carrier. */
    private void conclude(CallReport report, Placement result) {
        boolean carrierHadIt =
                switch (result) {
                    case Placement.Accepted _ -> true;
                    case Placement.Refused _ -> false;
                    case Placement.Unknown _ -> Endings.isFromTheCarrier(report.ending());
                };
        if (carrierHadIt) {
            casework.deliver(attempt, new News.CameToNothing(Endings.notReached(report.ending())));
        }
    }
}
