package org.warmline.assistant.phone;

import java.util.List;
import java.util.UUID;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.Residents;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CarrierCallId;
import org.warmline.telephony.call.StrayCalls;
import org.warmline.telephony.speech.Utterance;

/**
 * Calls that came here though nobody here holds them. Whoever picks up hears that a person will
 * call, and a person owns it.
 */
record Strays(Attempts attempts, Residents residents, Casework casework, Phrases phrases)
        implements StrayCalls {

    @Override
    public List<Utterance> answered(AttemptId attempt, CarrierCallId call) {
        var id = new Attempt.Id(UUID.fromString(attempt.value()));
        casework.deliver(id, new News.PickedUp(call.value()));
        return attempts.find(id)
                .flatMap(one -> residents.find(one.resident()))
                .map(this::goodbye)
                .orElse(List.of());
    }

    /** What another process still holds is that one's to end. */
    @Override
    public void over(AttemptId attempt, CarrierCallId call, CallEnding ending) {
        var id = new Attempt.Id(UUID.fromString(attempt.value()));
        if (attempts.ofThisProcess().stream().anyMatch(one -> one.id().equals(id))) {
            casework.deliver(id, new News.Accepted(call.value()));
            casework.deliver(id, new News.CameToNothing(Endings.notReached(ending)));
        }
    }

    private List<Utterance> goodbye(MaskedResident resident) {
        var language = Spoken.onTheLine(resident.language());
        return phrases.say(resident.language(), Phrase.BYE_CUT).stream()
                .map(text -> new Utterance(text, language, Utterance.Pace.NORMAL))
                .toList();
    }
}
