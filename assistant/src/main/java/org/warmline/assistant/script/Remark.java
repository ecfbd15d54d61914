package org.warmline.assistant.script;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.warmline.assistant.language.Language;

/**
 * One line of an import's report.
 *
 * @param linkId the item it is about; empty for the whole Questionnaire
 * @param what was noticed, and what happens because of it
 * @param details what stands in the gaps of its text
 */
public record Remark(String linkId, What what, List<String> details) {

    private static final Map<Language, Properties> TEXTS =
            Map.of(
                    Language.MANDARIN, read("remarks_zh.properties"),
                    Language.ENGLISH, read("remarks_en.properties"));

    private static final int LONGEST_DETAIL = 60;

    public Remark {
        details = details.stream().map(Remark::oneLine).toList();
    }

    /** What can be noticed. The texts stand in {@code remarks_*.properties}. */
    public enum What {
        // No script comes of it.
        EMPTY,
        NOT_UTF8,
        NOT_JSON,
        XML,
        NO_TYPE,
        NOT_A_QUESTIONNAIRE,
        BUNDLE,
        TOO_LARGE,
        TOO_DEEP,
        NOTHING_TO_ASK,
        NO_LANGUAGE,
        OTHER_CONTENT,

        // An item is left out, or left to a person.
        NO_LINK_ID,
        DOUBLED_LINK_ID,
        UNKNOWN_TYPE,
        NOT_SPEAKABLE,
        NO_TEXT,
        LONG_QUESTION,
        NO_OPTIONS,
        LOOP,
        ABOVE,
        MODIFIER,
        HIDDEN,
        READ_ONLY,

        // It is asked, but not quite as it was meant.
        UNKNOWN_QUESTION,
        UNKNOWN_OPERATOR,
        BAD_CONDITION,
        EXPRESSION,
        OPTIONS_UNKNOWN,
        DOUBLED_OPTION,
        MANY_OPTIONS,
        ASKED_ONCE,
        INITIAL,
        UNKNOWN_KIND,
        NEGATIVE,
        TEXT_TOO_LONG,
        NO_WORDING,

        // Worth knowing.
        LONG_CALL,
        DANGER,
        DANGER_IN_DOUBT,
        ADDED;

        /** True if nothing can be run because of it. */
        public boolean isFatal() {
            return compareTo(NO_LINK_ID) < 0;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    static Remark of(String linkId, What what, String... details) {
        return new Remark(linkId, what, List.of(details));
    }

    /** What was noticed and what happens, in one line. */
    public String text(Language language) {
        var text =
                TEXTS.getOrDefault(language, new Properties()).getProperty(what.key(), what.key());
        for (int i = 0; i < details.size(); i++) {
            text = text.replace("{" + i + "}", details.get(i));
        }
        return text;
    }

    static Properties read(String file) {
        try (var in = Remark.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String oneLine(String detail) {
        var line = detail.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
