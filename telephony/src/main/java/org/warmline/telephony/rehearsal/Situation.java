package org.warmline.telephony.rehearsal;

import java.util.List;
import java.util.OptionalDouble;
import org.warmline.telephony.speech.Language;

/**
 * What happens in one turn, to be made into a recording.
 *
 * @param prompt what we say first; may be empty
 * @param voice names of the resident's voice, parted by slashes: the first that there is
 * @param speed of the resident's voice; 1 is usual
 * @param pitch of the resident's voice; 1 is usual
 * @param noiseDecibels the line's own noise, in dBFS
 * @param echoDecibels how much quieter our prompt comes back; 0 if it does not
 */
record Situation(
        String name,
        Language language,
        String kind,
        String prompt,
        String voice,
        double speed,
        double pitch,
        double noiseDecibels,
        double echoDecibels,
        List<Situation.Event> events) {

    Situation {
        events = List.copyOf(events);
    }

    /**
     * True if that part of the answer is spoken as one after which more comes: another was meant to
     * follow, whatever is heard between them.
     */
    boolean goesOn(Situation.Event event) {
        return event.role() == Role.ANSWER
                && events.subList(events.indexOf(event) + 1, events.size()).stream()
                        .map(Event::role)
                        .filter(Role::isSpoken)
                        .findFirst()
                        .filter(Role.ANSWER::equals)
                        .isPresent();
    }

    /** When somebody begins to speak over our words, in seconds before they are out. */
    OptionalDouble stopsUs() {
        return events.stream()
                .filter(event -> event.role() == Role.INTERRUPT || event.role() == Role.WAIT)
                .mapToDouble(event -> -event.seconds())
                .findFirst();
    }

    /** What somebody does. */
    enum Role {
        /** Part of the answer; the last one ends the turn. */
        ANSWER,
        /** Another sentence of the answer, of which nobody thought before. */
        CORRECTION,
        /** Part of the answer that begins over our prompt, which must stop. */
        INTERRUPT,
        /** Asks us to wait: we must stop, and there is no answer that could be taken. */
        WAIT,
        /** Shows that the resident listens. */
        BACKCHANNEL,
        /** Somebody else in the room, or a television. */
        BACKGROUND,
        COUGH,
        KNOCK;

        private boolean isSpoken() {
            return this == ANSWER || this == CORRECTION || this == INTERRUPT;
        }
    }

    /**
     * @param text nothing for a cough or a knock
     * @param seconds after the end of what was before, or of the prompt; before the end of the
     *     prompt if negative, for what comes first
     */
    record Event(Role role, String text, double seconds) {}
}
