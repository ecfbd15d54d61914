package org.warmline.assistant.phone;

import java.time.Duration;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.Resident;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.PhoneNumber;

/**
 * How calls are made here.
 *
 * @param mandarinOffice for whom the machine calls, as it is spoken
 * @param englishOffice the same in English
 */
public record CallPlan(
        Duration ringFor, Duration limit, String mandarinOffice, String englishOffice) {

    CallRequest request(String attempt, Resident resident) {
        return new CallRequest(
                new AttemptId(attempt),
                new PhoneNumber(resident.contact().phone().e164()),
                ringFor,
                limit);
    }

    String officeName(Language language) {
        return switch (language) {
            case MANDARIN -> mandarinOffice;
            case ENGLISH -> englishOffice;
        };
    }
}
