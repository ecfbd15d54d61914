package org.warmline.assistant.privacy;

/** What a list may show of a person. */
public final class Masked {

    private Masked() {}

    /** The first character and stars, without the length: 王** or J***. */
    public static String name(String name) {
        if (name.isBlank()) {
            return "**";
        }
        var first = name.strip().codePointAt(0);
        var stars = Character.isIdeographic(first) ? "**" : "***";
        return Character.toString(first) + stars;
    }

    /** The last two digits: …01. */
    public static String phone(String phone) {
        return "…" + phone.substring(Math.max(0, phone.length() - 2));
    }
}
