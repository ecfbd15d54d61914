package org.warmline.telephony.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Transcript;

/**
 * Tells the echo of our own prompt from somebody who speaks over it.
 *
 * <p>An echo says what we say, when we say it, and nothing else. Somebody who repeats our words has
 * to hear them first, so what comes later than an echo can is theirs, and so is anything too short
 * to be sure of: a danger sign repeated from our question must never be taken for an echo.
 */
final class Echo {

    /** Fewer letters than this prove nothing: four of Mandarin are a word or two. */
    private static final int SURE_MANDARIN = 4;

    private static final int SURE_ENGLISH = 10;

    /** One letter in five may be misheard. */
    private static final double MISHEARD = 0.2;

    /** An echo comes between these frames after the word: word times are not exact. */
    private static final int EARLIEST = -20;

    private static final int LATEST = 30;

    private final String letters;
    private final int[] frameOf;
    private final long promptStart;

    /**
     * @param promptStart how many frames had been heard when the prompt began
     */
    Echo(Prompt prompt, long promptStart) {
        this.promptStart = promptStart;
        var text = new StringBuilder();
        var frames = new ArrayList<Integer>();
        for (var sentence : prompt.sentences()) {
            String plain = plain(sentence.text());
            for (int i = 0; i < plain.length(); i++) {
                frames.add(sentence.from() + i * sentence.frames() / plain.length());
            }
            text.append(plain);
        }
        letters = text.toString();
        frameOf = frames.stream().mapToInt(Integer::intValue).toArray();
    }

    /** True if this is nothing but our own voice, for sure. */
    boolean is(Transcript heard) {
        int sure =
                switch (heard.language()) {
                    case MANDARIN -> SURE_MANDARIN;
                    case ENGLISH -> SURE_ENGLISH;
                };
        return plain(heard.text()).length() >= sure && mayBe(heard);
    }

    /** True if this may be our own voice: nothing that we would stop speaking for. */
    boolean mayBe(Transcript heard) {
        String said = plain(heard.text());
        if (said.isEmpty() || letters.isEmpty()) {
            return false;
        }
        long start = frames(heard.start()) - promptStart;
        return found(said, start);
    }

    /**
     * Looks for a place in the prompt that differs in few letters (Sellers' algorithm) and was
     * spoken at that time.
     */
    private boolean found(String said, long start) {
        int allowed = (int) (said.length() * MISHEARD);
        int columns = letters.length() + 1;
        var cost = new int[columns];
        var from = new int[columns];
        for (int j = 0; j < columns; j++) {
            from[j] = j;
        }
        for (int i = 1; i <= said.length(); i++) {
            int diagonalCost = cost[0];
            int diagonalFrom = from[0];
            cost[0] = i;
            for (int j = 1; j < columns; j++) {
                int best = diagonalCost + (said.charAt(i - 1) == letters.charAt(j - 1) ? 0 : 1);
                int origin = diagonalFrom;
                diagonalCost = cost[j];
                diagonalFrom = from[j];
                if (cost[j] + 1 < best) {
                    best = cost[j] + 1;
                    origin = from[j];
                }
                if (cost[j - 1] + 1 < best) {
                    best = cost[j - 1] + 1;
                    origin = from[j - 1];
                }
                cost[j] = best;
                from[j] = origin;
            }
        }
        for (int j = 1; j < columns; j++) {
            if (cost[j] <= allowed && from[j] < letters.length() && inTime(from[j], start)) {
                return true;
            }
        }
        return false;
    }

    private boolean inTime(int letter, long start) {
        long delay = start - frameOf[letter];
        return delay >= EARLIEST && delay <= LATEST;
    }

    private static long frames(Duration time) {
        return time.dividedBy(AudioFrame.DURATION);
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
