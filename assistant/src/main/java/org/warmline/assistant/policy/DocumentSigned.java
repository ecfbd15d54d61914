package org.warmline.assistant.policy;

/** A document may be used from now on; told on the node on which it was signed off. */
public record DocumentSigned(String documentId) {}
