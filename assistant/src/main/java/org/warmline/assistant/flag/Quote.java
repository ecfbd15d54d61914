package org.warmline.assistant.flag;

import java.time.Duration;
import java.util.Optional;

/**
 * What somebody said, and where the telling words are in it.
 *
 * @param from first character of the telling words
 * @param to after their last character
 * @param heardFrom when they begin, from the start of the recording
 * @param heardTo when they end
 * @param certainty how surely they were heard and read, in percent; empty if nobody measured it
 */
public record Quote(
        String sentence,
        int from,
        int to,
        Duration heardFrom,
        Duration heardTo,
        Optional<Integer> certainty) {

    /** Nothing was said: a flag for what was not heard or not answered. */
    public static final Quote NONE = new Quote("", 0, 0, Duration.ZERO, Duration.ZERO);

    private static final int LONGEST = 300;

    /** Of something written, which is quoted around its telling words if it is long. */
    public static Quote written(String words, int from, int to) {
        int end = Math.min(words.length(), to);
        int begin = Math.min(end, from);
        int start = words.length() <= LONGEST ? 0 : Math.max(0, begin - LONGEST / 2);
        int stop = Math.min(words.length(), start + LONGEST);
        int telling = Math.min(begin - start, stop - start);
        return new Quote(
                words.substring(start, stop),
                telling,
                Math.max(telling, Math.min(end - start, stop - start)),
                Duration.ZERO,
                Duration.ZERO);
    }

    /** Written, not heard. */
    public Quote(String sentence, int from, int to, Duration heardFrom, Duration heardTo) {
        this(sentence, from, to, heardFrom, heardTo, Optional.empty());
    }

    public Quote {
        if (from < 0 || to < from || to > sentence.length()) {
            throw new IllegalArgumentException("not a span of the sentence: " + from + "-" + to);
        }
        if (heardFrom.isNegative() || heardTo.compareTo(heardFrom) < 0) {
            throw new IllegalArgumentException("not a time span: " + heardFrom + "-" + heardTo);
        }
    }

    public boolean isEmpty() {
        return sentence.isEmpty();
    }

    /** Its length only, so that words cannot leak through a log line. */
    @Override
    public String toString() {
        return "Quote[" + sentence.length() + " characters]";
    }
}
