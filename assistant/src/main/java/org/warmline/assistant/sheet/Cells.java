package org.warmline.assistant.sheet;

/**
 * What spreadsheets take for a formula, and how it is kept from being one: a cell that begins with
 * one of these characters gets an apostrophe in front, and loses it when it is read again.
 */
final class Cells {

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final char MARK = '\'';

    private Cells() {}

    /** For a file whose cells have no type. */
    static String harmless(String cell) {
        boolean isFormula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        boolean wouldLoseItsMark =
                cell.length() > 1
                        && cell.charAt(0) == MARK
                        && (FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0 || cell.charAt(1) == MARK);
        return isFormula || wouldLoseItsMark ? MARK + cell : cell;
    }

    /** Without the mark, and without blanks, visible or not, at both ends. */
    static String asRead(String cell) {
        var stripped = strip(cell);
        boolean isMarked =
                stripped.length() > 1
                        && stripped.charAt(0) == MARK
                        && (FORMULA_STARTS.indexOf(stripped.charAt(1)) >= 0
                                || stripped.charAt(1) == MARK
                                || Character.isDigit(stripped.charAt(1)));
        return isMarked ? strip(stripped.substring(1)) : stripped;
    }

    private static String strip(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
