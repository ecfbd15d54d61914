package org.warmline.assistant.campaign;

import java.time.LocalTime;
import java.util.Optional;
import org.warmline.assistant.resident.PreferredHours;

/**
 * Hours of a day in which residents are called.
 *
 * @param to not included
 */
public record Window(LocalTime from, LocalTime to) {

    /** Nobody is called outside these, whoever asks for it. */
    public static final Window PERMITTED = new Window(LocalTime.of(8, 0), LocalTime.of(20, 0));

    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window ends before it begins: " + from);
        }
    }

    public boolean includes(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    /** True if the other lies in this one. */
    public boolean encloses(Window other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    Optional<Window> within(PreferredHours hours) {
        var later = from.isAfter(hours.from()) ? from : hours.from();
        var earlier = to.isBefore(hours.to()) ? to : hours.to();
        return later.isBefore(earlier) ? Optional.of(new Window(later, earlier)) : Optional.empty();
    }
}
