package org.warmline.assistant.resident;

import java.time.ZoneId;
import java.util.Optional;
import org.warmline.assistant.language.Language;

/**
 * How a resident wants to be called.
 *
 * @param hours empty if any hour of a round will do
 * @param zone empty if their clock is the office's, as it nearly always is
 * @param optedOut present if they may not be called by the machine at all
 */
public record CallWishes(
        Language language,
        Optional<PreferredHours> hours,
        Optional<ZoneId> zone,
        Optional<OptOut> optedOut) {

    public static CallWishes in(Language language) {
        return new CallWishes(language, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public CallWishes speaking(Language other) {
        return new CallWishes(other, hours, zone, optedOut);
    }

    public CallWishes calledAt(Optional<PreferredHours> other) {
        return new CallWishes(language, other, zone, optedOut);
    }

    public CallWishes livingIn(Optional<ZoneId> other) {
        return new CallWishes(language, hours, other, optedOut);
    }

    public CallWishes optedOut(OptOut out) {
        return new CallWishes(language, hours, zone, Optional.of(out));
    }

    public CallWishes optedIn() {
        return new CallWishes(language, hours, zone, Optional.empty());
    }
}
