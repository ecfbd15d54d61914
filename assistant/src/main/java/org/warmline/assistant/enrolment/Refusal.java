package org.warmline.assistant.enrolment;

/**
 * Why a row is not taken. Its words, with what to do, are in the console's messages; what stood in
 * the cell is not repeated.
 *
 * @param otherRow the row that it collides with, 0 if none
 */
public record Refusal(Column column, Refusal.Reason reason, int otherRow) {

    Refusal(Column column, Reason reason) {
        this(column, reason, 0);
    }

    public enum Reason {
        BROKEN_ROW,
        MISSING,
        TOO_LONG,
        NOT_A_NUMBER,
        SCIENTIFIC,
        SEVERAL_NUMBERS,
        NO_AREA_CODE,
        NOT_A_YEAR,
        NOT_A_DAY,
        AMBIGUOUS_DAY,
        ENDS_BEFORE_IT_BEGINS,
        LASTS_TOO_LONG,
        UNKNOWN_LANGUAGE,
        NEITHER_YES_NOR_NO,
        WHO_ANSWERS,
        NOT_HOURS,
        UNKNOWN_ZONE,
        TWICE_IN_THE_LIST,
        ENROLLED_ALREADY,
        LIVES_ELSEWHERE,
        NOT_YOUR_GRID
    }
}
