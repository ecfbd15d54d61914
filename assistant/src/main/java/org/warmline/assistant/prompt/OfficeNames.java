package org.warmline.assistant.prompt;

import org.warmline.assistant.language.Language;

/** For whom the machine calls, as it is spoken; this gap of a sentence is filled once for all. */
public record OfficeNames(String mandarin, String english) {

    String in(Language language) {
        return switch (language) {
            case MANDARIN -> mandarin;
            case ENGLISH -> english;
        };
    }
}
