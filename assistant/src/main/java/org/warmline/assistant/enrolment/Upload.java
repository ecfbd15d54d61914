package org.warmline.assistant.enrolment;

import org.warmline.assistant.sheet.SheetReading;

/** What became of a file that somebody sent. */
public sealed interface Upload {

    /** Nothing is written yet. */
    record Ready(EnrolmentId id) implements Upload {}

    record Refused(Upload.Problem problem) implements Upload {}

    /** Each has one line in the worker's language. */
    enum Problem {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        OLD_EXCEL,
        NOT_A_TABLE,
        DAMAGED,
        UNKNOWN_ENCODING,
        NO_HEADINGS,
        NO_ROWS;

        static Problem of(SheetReading.Trouble trouble) {
            return switch (trouble) {
                case EMPTY -> EMPTY;
                case TOO_LARGE -> TOO_LARGE;
                case TOO_MANY_ROWS -> TOO_MANY_ROWS;
                case OLD_EXCEL -> OLD_EXCEL;
                case NOT_A_TABLE -> NOT_A_TABLE;
                case DAMAGED -> DAMAGED;
                case UNKNOWN_ENCODING -> UNKNOWN_ENCODING;
            };
        }
    }
}
