package org.warmline.telephony.speech;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far what was heard is from what was said: the fewest substitutions, deletions and insertions
 * that turn the reference into the hypothesis.
 *
 * @param units in the reference
 */
public record ErrorRate(long units, long substitutions, long deletions, long insertions) {

    public static final ErrorRate NONE = new ErrorRate(0, 0, 0, 0);

    /** What is counted. */
    public enum Unit {
        /** Every letter, digit and Chinese character; spaces are not counted. */
        CHARACTER,
        /** Words between spaces; every Chinese character is a word, as nothing parts them. */
        WORD
    }

    /** Punctuation, letter case and full-width forms do not count as differences. */
    public static ErrorRate between(String reference, String hypothesis, Unit unit) {
        return between(units(reference, unit), units(hypothesis, unit));
    }

    static ErrorRate between(List<String> reference, List<String> hypothesis) {
        var above = new ArrayList<ErrorRate>();
        above.add(NONE);
        for (int j = 1; j <= hypothesis.size(); j++) {
            above.add(new ErrorRate(0, 0, 0, j));
        }
        for (int i = 1; i <= reference.size(); i++) {
            var row = new ArrayList<ErrorRate>();
            row.add(new ErrorRate(i, 0, i, 0));
            for (int j = 1; j <= hypothesis.size(); j++) {
                boolean same = reference.get(i - 1).equals(hypothesis.get(j - 1));
                var best = above.get(j - 1).plus(1, same ? 0 : 1, 0, 0);
                best = better(best, above.get(j).plus(1, 0, 1, 0));
                row.add(better(best, row.get(j - 1).plus(0, 0, 0, 1)));
            }
            above = row;
        }
        return above.getLast();
    }

    public ErrorRate plus(ErrorRate other) {
        return plus(other.units, other.substitutions, other.deletions, other.insertions);
    }

    /** Errors for each unit of the reference; above 1 if more was inserted than was said. */
    public double rate() {
        return units == 0 ? (errors() == 0 ? 0 : 1) : (double) errors() / units;
    }

    public long errors() {
        return substitutions + deletions + insertions;
    }

    private ErrorRate plus(long more, long substituted, long deleted, long inserted) {
        return new ErrorRate(
                units + more,
                substitutions + substituted,
                deletions + deleted,
                insertions + inserted);
    }

    private static ErrorRate better(ErrorRate one, ErrorRate other) {
        return other.errors() < one.errors() ? other : one;
    }

    static List<String> units(String text, Unit unit) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var units = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints()
                .forEach(character -> {
                    boolean counts = Character.isLetterOrDigit(character);
                    boolean alone = Character.isIdeographic(character) || unit == Unit.CHARACTER;
                    if (!counts && character == '\'' && unit == Unit.WORD) {
                        return;
                    }
                    if (!counts || alone) {
                        flush(word, units);
                    }
                    if (counts) {
                        word.appendCodePoint(character);
                    }
                });
        flush(word, units);
        return units;
    }

    private static void flush(StringBuilder word, List<String> units) {
        if (!word.isEmpty()) {
            units.add(word.toString());
            word.setLength(0);
        }
    }
}
