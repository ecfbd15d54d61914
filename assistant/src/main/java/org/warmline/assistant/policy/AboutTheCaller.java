package org.warmline.assistant.policy;

import java.util.regex.Pattern;

/** Questions about the caller itself, which no document answers: we know who we are. */
final class AboutTheCaller {

    private static final Pattern QUESTION = WordList.read("about-the-caller.txt");

    private AboutTheCaller() {}

    static boolean asks(String question) {
        return QUESTION.matcher(question).find();
    }
}
