package org.warmline.assistant.flag;

import org.warmline.assistant.triage.Severity;

/** A worker has closed it. Published after the commit. */
public record FlagResolved(FlagId flag, Severity severity) {}
