package org.warmline.assistant.followup;

/** Its state, outcome or report is new. Published after the commit. */
public record FollowUpChanged(FollowUpId followUp) {}
