package org.warmline.assistant.campaign;

/** Dialling was stopped, goes on, or is done by other rules. */
public record DiallingChanged() {}
