package org.warmline.assistant.console;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.duty.People;
import org.warmline.assistant.privacy.Actor;

/**
 * So that flags have a person from the first one on: whoever is the only supervisor becomes the
 * street office. An administrator never does, as he sees no resident.
 */
@Component
class FirstStreetOffice {

    private final DutyList duty;
    private final People people;

    FirstStreetOffice(DutyList duty, People people) {
        this.duty = duty;
        this.people = people;
    }

    /** After {@link FirstAccount}, for a service that had supervisors before. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void enter() {
        if (duty.streetOffice().entered().isEmpty()) {
            people.supervisors().stream().findFirst().ifPresent(this::entrust);
        }
    }

    /**
     * Whoever remains when the street office has left is not entered: the office has to decide, and
     * the pages say so.
     */
    void enter(Actor changed) {
        if (!duty.streetOffice().isAsEntered() && people.supervisors().equals(List.of(changed))) {
            entrust(changed);
        }
    }

    private void entrust(Actor supervisor) {
        duty.entrustStreetOffice(supervisor, Actor.MACHINE);
    }
}
