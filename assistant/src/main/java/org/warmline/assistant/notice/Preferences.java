package org.warmline.assistant.notice;

import java.util.List;

/**
 * How somebody wants to be told.
 *
 * @param ways the preferred one first; empty if only the pages tell
 */
public record Preferences(List<Reach> ways, QuietHours quiet) {

    public static final Preferences NONE = new Preferences(List.of(), QuietHours.NIGHT);

    public Preferences {
        ways = List.copyOf(ways);
    }
}
