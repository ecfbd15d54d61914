package org.warmline.assistant.written;

import java.util.Optional;
import org.warmline.assistant.campaign.WrittenRounds;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Counterparts;
import org.warmline.assistant.followup.WrittenAttempts;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.Resident;

/** The first step of a conversation, in a transaction. */
record Beginning(
        WrittenRounds rounds,
        WrittenAttempts written,
        Counterparts counterparts,
        WrittenStore store,
        OfficeInWriting office) {

    /**
     * @return empty if there is nothing to answer now
     */
    Optional<Attempt> of(Resident opened, Language language) {
        var begun = rounds.join(opened.id()).flatMap(written::begin);
        begun.ifPresent(attempt -> store.open(attempt.id(), opening(attempt, opened, language)));
        return begun;
    }

    private WrittenStore.Opening opening(Attempt attempt, Resident opened, Language language) {
        var with = counterparts.of(attempt, opened, language, office::name);
        return new WrittenStore.Opening(with.facts(), with.script().name());
    }
}
