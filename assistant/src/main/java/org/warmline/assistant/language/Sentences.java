package org.warmline.assistant.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a text into its sentences, so that each can be spoken, paused after and cached. */
public final class Sentences {

    // A full stop inside a number is none: it has no space behind it.
    private static final Pattern END = Pattern.compile("(?<=[。？！?!])\\s*|(?<=[.])\\s+");

    private Sentences() {}

    public static List<String> of(String text) {
        return END.splitAsStream(text.strip())
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
