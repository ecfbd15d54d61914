package org.warmline.assistant.policy;

/** A document is out of use; told on the node on which it was withdrawn. */
public record DocumentWithdrawn(String documentId) {}
