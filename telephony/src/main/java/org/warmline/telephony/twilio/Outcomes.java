package org.warmline.telephony.twilio;

import org.warmline.telephony.call.Placement;

/** What it means for a person's telephone when a request to call it did not go well. */
final class Outcomes {

    private Outcomes() {}

    static Placement of(RuntimeException trouble) {
        if (trouble instanceof CarrierSaysNoException no) {
            return of(no);
        }
        if (NothingSentException.isBehind(trouble)) {
            return new Placement.Refused("unreachable", "the carrier cannot be reached", true);
        }
        return new Placement.Unknown("the carrier's answer was lost or makes no sense");
    }

    private static Placement of(CarrierSaysNoException no) {
        // 408: something in between gave up on us, which says nothing of what lies behind it
        if (no.status() >= 500 || no.status() == 408) {
            return new Placement.Unknown("the carrier answered with HTTP " + no.status());
        }
        var code = no.code() == 0 ? no.status() : no.code();
        return new Placement.Refused(
                Integer.toString(code), reason(code), mayBeRepeated(no.status(), code));
    }

    private static boolean mayBeRepeated(int status, int code) {
        return status == 429 || code == 20429 || code == 10004;
    }

    private static String reason(int code) {
        return switch (code) {
            case 20003, 401 -> "the carrier does not know this account or its token";
            case 10004 -> "too many calls at once for this account";
            case 20429, 429 -> "too many requests at once";
            case 13227, 21215, 32205 -> "the account may not call this country";
            case 21201, 21211, 21214, 21217 -> "the carrier cannot call this number";
            case 21210, 21212 -> "our own number may not be used for calls";
            case 21205, 21609 -> "the carrier does not accept our public address";
            default -> "the carrier refused";
        };
    }
}
