package org.warmline.assistant.written;

import java.util.List;
import java.util.UUID;

/**
 * What a resident wrote.
 *
 * @param id of the message
 * @param looked what was found to what it asks, once it was looked up
 */
record WrittenReply(UUID id, String words, List<Looked> looked) {

    WrittenReply {
        looked = List.copyOf(looked);
    }

    @Override
    public String toString() {
        return "WrittenReply[" + id + "]";
    }
}
