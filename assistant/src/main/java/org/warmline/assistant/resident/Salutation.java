package org.warmline.assistant.resident;

import java.util.Map;
import org.warmline.assistant.language.Language;

/**
 * How the caller speaks to a resident before anything is confirmed: never the given name.
 *
 * @param title as the resident wants to be called: 女士, 先生, 奶奶, Ms, Mr
 */
public record Salutation(String surname, String title) {

    private static final Map<String, String> IN_ENGLISH =
            Map.of("女士", "Ms", "小姐", "Ms", "太太", "Mrs", "先生", "Mr", "奶奶", "Ms", "爷爷", "Mr");

    private static final Map<String, String> IN_MANDARIN =
            Map.of("Ms", "女士", "Mrs", "女士", "Miss", "女士", "Mr", "先生");

    /** 王女士, or Ms Baker; in the other language with the title that it has for that. */
    public String spoken(Language language) {
        return switch (language) {
            case MANDARIN -> surname + IN_MANDARIN.getOrDefault(title, title);
            case ENGLISH -> (IN_ENGLISH.getOrDefault(title, title) + " " + surname).strip();
        };
    }

    @Override
    public String toString() {
        return "Salutation[…]";
    }
}
