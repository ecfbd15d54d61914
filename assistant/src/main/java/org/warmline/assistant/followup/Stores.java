package org.warmline.assistant.followup;

import java.util.Optional;
import java.util.Set;

/** The three tables of this room; that of the attempts has two sides. */
record Stores(
        FollowUpStore followUps,
        AttemptStore attempts,
        UtteranceStore utterances,
        CustodyStore custody) {

    /** One to whose resident nobody speaks; nobody else begins until the transaction ends. */
    Optional<FollowUpStore.Row> free(FollowUpId id, Set<FollowUpState> states) {
        var resident = followUps.find(id).orElseThrow().resident();
        followUps.lockResident(resident);
        return followUps
                .find(id)
                .filter(followUp -> states.contains(followUp.state()))
                .filter(_ -> !attempts.isCalled(resident));
    }

    int nextOrdinal(FollowUpId id) {
        return attempts.ofFollowUp(id).size() + 1;
    }
}
