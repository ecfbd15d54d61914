package org.warmline.assistant.followup;

/** The three tables of this room; that of the attempts has two sides. */
record Stores(
        FollowUpStore followUps,
        AttemptStore attempts,
        UtteranceStore utterances,
        CustodyStore custody) {}
