package org.warmline.assistant.flag;

import org.warmline.assistant.triage.Severity;

/** A flag is new, has become more severe or is open again. Published after the commit. */
public record FlagRaised(FlagId flag, Severity severity) {}
