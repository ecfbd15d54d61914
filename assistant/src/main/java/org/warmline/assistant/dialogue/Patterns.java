package org.warmline.assistant.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Wordings that are data: one regular expression a line, {@code #} begins a comment. */
final class Patterns {

    /** A telephone network or a voicemail speaks. */
    static final Patterns ANNOUNCEMENTS = read("announcements.txt");

    /** Somebody takes back what was said before. */
    static final Patterns CORRECTIONS = read("corrections.txt");

    /** A call is spoken of, or a wish about this one. */
    static final Patterns CALLING = read("calling.txt");

    /** A child speaks. */
    static final Patterns CHILDREN = read("children.txt");

    /** A yes or a no and nothing else. */
    static final Patterns BARE = read("bare.txt");

    /** Somebody says to be a relative or a carer. */
    static final Patterns RELATIVES = read("relatives.txt");

    /** The resident cannot speak on a telephone, and somebody does so for them. */
    static final Patterns CANNOT_SPEAK = read("cannot-speak.txt");

    /** The resident has gone: for a walk, or for ever. */
    static final Patterns GONE = read("gone.txt");

    /** Somebody is not the resident, and says no more. */
    static final Patterns NOT_ME = read("not-me.txt");

    /** The emergency number or an ambulance is spoken of. */
    static final Patterns AMBULANCE = read("ambulance.txt");

    /** Whoever was told to call for help speaks of calling. */
    static final Patterns CALLING_HELP = read("calling-help.txt");

    /** An ambulance was called, or comes. */
    static final Patterns HELP_IS_COMING = read("help-is-coming.txt");

    /** The resident is said to have died. */
    static final Patterns DEAD = read("dead.txt");

    /** The resident is said to be in hospital, or on the way there. */
    static final Patterns IN_HOSPITAL = read("in-hospital.txt");

    /** Somebody speaks of themselves or of what is theirs. */
    static final Patterns OF_ONESELF = read("of-oneself.txt");

    /** So it is said, and yet it may not come. */
    static final Patterns HELP_IN_DOUBT = read("help-in-doubt.txt");

    /** What was said is made little of. */
    static final Patterns PLAYING_DOWN = read("playing-down.txt");

    /** What the first words after an alarm mean by it. */
    static final Patterns TO_THE_ALARM = read("to-the-alarm.txt");

    /** A danger sign is named in a question. */
    static final Patterns DANGER_ASKED_ABOUT = read("danger-asked-about.txt");

    /** Nothing but that something was not caught. */
    static final Patterns NOT_CAUGHT = read("not-caught.txt");

    /** There is nothing to measure with. */
    static final Patterns NO_THERMOMETER = read("no-thermometer.txt");

    /** It is our call that shall come later. */
    static final Patterns CALLING_US = read("calling-us.txt");

    private final List<Pattern> patterns;

    private Patterns(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    boolean find(String said) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(said).find());
    }

    private static Patterns read(String file) {
        try (var in = Patterns.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Patterns(
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
