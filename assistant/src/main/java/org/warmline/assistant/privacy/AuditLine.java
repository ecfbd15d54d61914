package org.warmline.assistant.privacy;

/** An entry with its number in the trail. */
public record AuditLine(long seq, AuditEntry entry) {}
