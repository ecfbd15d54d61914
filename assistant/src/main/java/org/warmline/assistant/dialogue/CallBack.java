package org.warmline.assistant.dialogue;

import java.time.Duration;
import java.time.LocalTime;

/** When a resident asked to be called again. */
public sealed interface CallBack {

    /** At a time of day. */
    record At(LocalTime time) implements CallBack {}

    /** After a while. */
    record After(Duration delay) implements CallBack {}

    /** Some time later. */
    record Later() implements CallBack {}
}
