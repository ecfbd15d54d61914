package org.warmline.assistant.console;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.warmline.assistant.privacy.TooManyOpenedException;

/** Whoever has opened more residents than a person can use reads until when, and what to do. */
@ControllerAdvice
class HeldPage {

    private final Clock clock;

    HeldPage(Clock clock) {
        this.clock = clock;
    }

    @ExceptionHandler(TooManyOpenedException.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String held(TooManyOpenedException held, Model model) {
        model.addAttribute("until", LocalDateTime.ofInstant(held.until(), clock.getZone()));
        return "console/held";
    }
}
