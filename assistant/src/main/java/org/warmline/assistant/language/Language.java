package org.warmline.assistant.language;

/** A language in which a resident is served. */
public enum Language {
    MANDARIN("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: {@code zh-CN} or {@code en}. */
    public String tag() {
        return tag;
    }

    /**
     * @throws IllegalArgumentException if residents are not served in that language
     */
    public static Language ofTag(String tag) {
        for (var language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no such language: " + tag + " (known: zh-CN, en)");
    }
}
