package org.warmline.assistant.chat;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.warmline.assistant.campaign.NextCalls;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.OwnQuestion;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/** What is a resident's own, from the record; never from a document, and for nobody else's eyes. */
final class OwnFacts {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Residents residents;
    private final NextCalls calls;
    private final Sayings sayings;

    OwnFacts(Residents residents, NextCalls calls, Sayings sayings) {
        this.residents = residents;
        this.calls = calls;
        this.sayings = sayings;
    }

    List<String> answer(OwnQuestion question, ResidentId resident, Language language) {
        return switch (question) {
            case LAST_DAY -> lastDay(resident, language);
            case NEXT_CALL -> nextCall(resident, language);
        };
    }

    /** The day in the record is told; what follows from it a person says. */
    private List<String> lastDay(ResidentId resident, Language language) {
        var quarantine = residents.find(resident).orElseThrow().quarantine();
        return quarantine.ended().isPresent()
                ? sayings.lines(language, "ended")
                : sayings.lines(language, "lastDay", day(language).format(quarantine.to()));
    }

    private List<String> nextCall(ResidentId resident, Language language) {
        return calls.of(resident)
                .map(call ->
                        sayings.lines(
                                language,
                                "nextCall",
                                day(language).format(call.day()),
                                HOUR.format(call.from()),
                                HOUR.format(call.to())))
                .orElseGet(() -> sayings.lines(language, "nextCallByPerson"));
    }

    private static DateTimeFormatter day(Language language) {
        var pattern =
                switch (language) {
                    case MANDARIN -> "M月d日";
                    case ENGLISH -> "d MMMM";
                };
        return DateTimeFormatter.ofPattern(pattern, Sayings.locale(language));
    }
}
