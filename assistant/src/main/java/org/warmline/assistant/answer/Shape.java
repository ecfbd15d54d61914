package org.warmline.assistant.answer;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Whether words have the shape that a Questionnaire wants. Its pattern is foreign: one that does
 * not end, or is none, asks nothing of anybody.
 */
final class Shape {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int STEPS = 50_000;

    private Shape() {}

    static boolean fits(String pattern, String words) {
        try {
            var shape = Pattern.compile(pattern);
            var said = words.strip();
            return shape.matcher(new Counted(said)).matches()
                    || shape.matcher(new Counted(bare(said))).matches();
        } catch (PatternSyntaxException | StackOverflowError | TooLong unusable) {
            return true;
        }
    }

    private static String bare(String said) {
        return MARKS.matcher(said).replaceAll("");
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Text that may be looked at so many times. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private int looks;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > STEPS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
