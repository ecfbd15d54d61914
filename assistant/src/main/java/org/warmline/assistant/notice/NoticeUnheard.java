package org.warmline.assistant.notice;

import java.util.List;
import java.util.UUID;
import org.warmline.assistant.privacy.Actor;

/**
 * No way brought it to that person. Published after it is written down.
 *
 * @param flags what it told of
 */
public record NoticeUnheard(Actor person, List<UUID> flags) {

    public NoticeUnheard {
        flags = List.copyOf(flags);
    }
}
