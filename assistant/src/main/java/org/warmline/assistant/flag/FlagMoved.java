package org.warmline.assistant.flag;

import org.warmline.assistant.triage.Severity;

/**
 * It has another owner or is open again, by a worker's hand or because its clock ran out. Published
 * after the commit.
 */
public record FlagMoved(FlagId flag, Severity severity) {}
