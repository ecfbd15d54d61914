package org.warmline.assistant.enrolment;

/** What came of a cell that has something in it. */
sealed interface Read<T> {

    record Value<T>(T value) implements Read<T> {}

    record Refused<T>(Refusal.Reason reason) implements Read<T> {}
}
