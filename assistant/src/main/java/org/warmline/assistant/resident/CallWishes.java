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
}
