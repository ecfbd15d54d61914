package org.warmline.assistant.console;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the times of where the residents live, in the words of who reads it. */
@ControllerAdvice
class ConsoleZone {

    private final Clock clock;
    private final MessageSource words;

    ConsoleZone(Clock clock, MessageSource words) {
        this.clock = clock;
        this.words = words;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @ModelAttribute("moments")
    SpokenTimes moments(Locale locale) {
        return new SpokenTimes(words, locale, ZonedDateTime.now(clock));
    }
}
