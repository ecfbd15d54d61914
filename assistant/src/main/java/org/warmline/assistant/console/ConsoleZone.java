package org.warmline.assistant.console;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the zone in which times are shown: where the residents live. */
@ControllerAdvice
class ConsoleZone {

    private final Clock clock;

    ConsoleZone(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }
}
