package org.warmline.assistant.notice;

import java.util.UUID;

/**
 * What goes out: nothing of a resident.
 *
 * @param id the same at each try, so that a receiver can tell a repetition
 * @param title one line, in both languages
 */
record Letter(UUID id, String title, Counts counts, String link) {

    String text() {
        return title + "\n" + link;
    }
}
