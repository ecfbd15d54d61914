package org.warmline.telephony.twilio;

import java.util.Optional;
import org.warmline.telephony.call.CallEnding;

/** Twilio's words for how a call ended, and the telephone network's codes behind them. */
final class CallEndings {

    private CallEndings() {}

    /**
     * @param status Twilio's CallStatus
     * @param sipCode the network's answer, 0 if Twilio did not tell
     * @return empty while the call goes on, and for a status that Twilio has not had until now
     */
    static Optional<CallEnding> of(String status, int sipCode) {
        return switch (status) {
            case "completed" -> Optional.of(CallEnding.COMPLETED);
            case "canceled" -> Optional.of(CallEnding.CANCELED);
            case "busy" -> Optional.of(declinedOr(CallEnding.BUSY, sipCode));
            case "no-answer" -> Optional.of(declinedOr(CallEnding.NO_ANSWER, sipCode));
            case "failed" -> Optional.of(failed(sipCode));
            default -> Optional.empty();
        };
    }

    private static CallEnding declinedOr(CallEnding otherwise, int sipCode) {
        return isDeclined(sipCode) ? CallEnding.REJECTED : otherwise;
    }

    /** Codes of RFC 3261 §21, RFC 8197 and RFC 8688. */
    private static CallEnding failed(int sipCode) {
        if (isDeclined(sipCode)) {
            return CallEnding.REJECTED;
        }
        return switch (sipCode) {
            case 486, 600 -> CallEnding.BUSY;
            // unknown, gone, away, address incomplete or ambiguous, nowhere
            case 404, 410, 480, 484, 485, 604 -> CallEnding.UNREACHABLE;
            default -> CallEnding.FAILED;
        };
    }

    /** Declined, unwanted, blocked by an intermediary. */
    private static boolean isDeclined(int sipCode) {
        return sipCode == 603 || sipCode == 607 || sipCode == 608;
    }
}
