package org.warmline.assistant.phone;

import java.time.Duration;
import org.warmline.assistant.language.Language;

/**
 * How calls are made here.
 *
 * @param region where policy is looked up
 * @param mandarinOffice for whom the machine calls, as it is spoken
 * @param englishOffice the same in English
 */
public record CallPlan(
        Duration ringFor,
        Duration limit,
        String region,
        String mandarinOffice,
        String englishOffice) {

    String officeName(Language language) {
        return switch (language) {
            case MANDARIN -> mandarinOffice;
            case ENGLISH -> englishOffice;
        };
    }
}
