package org.warmline.assistant.followup;

/** Something was said, or is being said. The words are read from {@link FollowUps#open}. */
public record WordsHeard(FollowUpId followUp) {}
