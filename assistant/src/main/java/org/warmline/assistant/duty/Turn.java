package org.warmline.assistant.duty;

import org.warmline.assistant.privacy.Actor;

/** Somebody whose turn it is, and on which rung. */
public record Turn(Actor person, Rung rung) {}
