package org.warmline.assistant.sheet;

/** How the reading of a file went. */
public sealed interface SheetReading {

    /**
     * @param kind for the person: Excel, CSV UTF-8, CSV GB18030 …
     * @param sheetsLeftOut how many further sheets with something in them were not read
     */
    record Read(String kind, int sheetsLeftOut) implements SheetReading {}

    record Unreadable(Trouble trouble) implements SheetReading {}

    /** Why a file cannot be read; each has one line in the worker's language. */
    enum Trouble {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        OLD_EXCEL,
        NOT_A_TABLE,
        DAMAGED,
        UNKNOWN_ENCODING
    }
}
