package org.warmline.assistant.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Replies that are offered to somebody who writes, each a button. Their words stand in {@code
 * written_zh.properties} and {@code written_en.properties}, which also hold what is written in
 * other words than it is said.
 */
public enum QuickReply {
    YES,
    NO,
    FINE,
    NOT_FINE,
    THERE_IS,
    THERE_IS_NOT,
    NOT_MEASURED,
    NOTHING_MORE,
    NOT_KNOWN;

    private static final Map<Language, Map<QuickReply, String>> WORDS = words();

    /** The words of the button, which are understood like any others. */
    public String in(Language language) {
        return WORDS.getOrDefault(language, Map.of()).getOrDefault(this, key());
    }

    /** The key in the files: {@code reply.there.is}. */
    String key() {
        return "reply." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static String fileOf(Language language) {
        return switch (language) {
            case MANDARIN -> "written_zh.properties";
            case ENGLISH -> "written_en.properties";
        };
    }

    private static Map<Language, Map<QuickReply, String>> words() {
        var all = new EnumMap<Language, Map<QuickReply, String>>(Language.class);
        for (var language : Language.values()) {
            var file = Phrases.read(fileOf(language));
            var words = new EnumMap<QuickReply, String>(QuickReply.class);
            for (var reply : values()) {
                words.put(reply, file.getProperty(reply.key(), ""));
            }
            all.put(language, words);
        }
        return all;
    }
}
