package org.warmline.assistant.followup;

import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.triage.Severity;

/** Something in a call that needs a person; becomes a flag. */
public record Concern(Severity severity, Rule rule, Quote quote) {}
