package org.warmline.assistant.followup;

import java.util.concurrent.ConcurrentHashMap;

/** The words that are being said now and may still change; in memory only. */
final class LiveWords {

    private final ConcurrentHashMap<FollowUpId, String> words = new ConcurrentHashMap<>();

    void hear(FollowUpId followUp, String partial) {
        words.put(followUp, partial);
    }

    void clear(FollowUpId followUp) {
        words.remove(followUp);
    }

    String of(FollowUpId followUp) {
        return words.getOrDefault(followUp, "");
    }
}
