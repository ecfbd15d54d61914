package org.warmline.assistant.notice;

import java.util.List;

/** One messenger for each way that leads out of the house. */
record Messengers(List<Messenger> all) {

    Messengers {
        all = List.copyOf(all);
    }

    Messenger of(Way way) {
        return all.stream()
                .filter(messenger -> messenger.way() == way)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no messenger for " + way));
    }
}
