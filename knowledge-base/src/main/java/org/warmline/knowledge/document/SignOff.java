package org.warmline.knowledge.document;

import java.time.Instant;

/** Who has approved that something is told to residents, and when. */
public record SignOff(String by, Instant at) {}
