package org.warmline.assistant.notice;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.warmline.assistant.triage.Severity;

/** Words the letters: what it is about, counts and a link, in both languages. */
record Letters(MessageSource words, URI console) {

    Letter of(Message message) {
        return new Letter(message.id(), title(message), message.counts(), link(message));
    }

    private String title(Message message) {
        return title(message, Locale.SIMPLIFIED_CHINESE) + " · " + title(message, Locale.ENGLISH);
    }

    private String title(Message message, Locale locale) {
        return switch (message.about().matter()) {
            case FLAGS -> title(message.counts(), locale);
            case SPEND_CAP ->
                    words.getMessage("product", null, locale)
                            + " "
                            + words.getMessage("notice.spendCap", null, locale);
        };
    }

    private String title(Counts counts, Locale locale) {
        var product = words.getMessage("product", null, locale);
        if (counts.isTrial()) {
            return product + " " + words.getMessage("notice.trial", null, locale);
        }
        var parts = new ArrayList<String>(List.of(product));
        for (var severity : Severity.values()) {
            if (counts.of(severity) > 0) {
                parts.add(
                        words.getMessage("severity." + severity.code(), null, locale)
                                + " "
                                + counts.of(severity));
            }
        }
        return String.join(" ", parts);
    }

    private String link(Message message) {
        var base = console.toString().replaceAll("/+$", "");
        return base + message.about().path();
    }
}
