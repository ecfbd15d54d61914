package org.warmline.assistant.flag;

import org.warmline.assistant.triage.Severity;

/** A worker has it. Published after the commit. */
public record FlagTaken(FlagId flag, Severity severity) {}
