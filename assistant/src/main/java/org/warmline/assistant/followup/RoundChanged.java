package org.warmline.assistant.followup;

/** Somebody joined a round. */
public record RoundChanged(Round round) {}
