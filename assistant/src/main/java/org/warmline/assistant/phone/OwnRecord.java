package org.warmline.assistant.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.campaign.NextCalls;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.language.SpokenDays;
import org.warmline.assistant.language.SpokenNumbers;
import org.warmline.assistant.policy.OwnQuestion;

/**
 * What the record says to a resident's own questions, as it stood when the call was placed. The day
 * in the record is told; what follows from it a person says.
 *
 * @param next the next call after this one; empty if the machine will not call
 */
record OwnRecord(LocalDate lastDay, Optional<NextCalls.Expected> next) {

    /** Sentences to be said to the resident, or to the relative who answers for them. */
    List<String> answer(OwnQuestion question, Phrases phrases, Language language) {
        return switch (question) {
            case LAST_DAY ->
                    phrases.say(language, Phrase.OWN_LAST_DAY, SpokenDays.day(language, lastDay));
            case NEXT_CALL ->
                    next.map(call ->
                                    phrases.say(
                                            language,
                                            Phrase.OWN_NEXT_CALL,
                                            SpokenDays.day(language, call.day()),
                                            SpokenNumbers.time(language, call.from()),
                                            SpokenNumbers.time(language, call.to())))
                            .orElseGet(() -> phrases.say(language, Phrase.OWN_NO_NEXT_CALL));
        };
    }
}
