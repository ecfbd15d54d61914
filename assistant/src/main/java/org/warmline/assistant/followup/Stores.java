package org.warmline.assistant.followup;

/** The three tables of this room. */
record Stores(FollowUpStore followUps, AttemptStore attempts, UtteranceStore utterances) {}
