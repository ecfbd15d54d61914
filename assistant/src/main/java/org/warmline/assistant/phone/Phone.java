package org.warmline.assistant.phone;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.campaign.Gate;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Residents;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.Placement;

/**
 * Calls residents whom the gate has admitted. The attempt is committed before the carrier is asked,
 * and no call is repeated here.
 */
final class Phone {

    private static final Logger LOG = LoggerFactory.getLogger(Phone.class);

    /** Well before anybody asks the carrier what became of it. */
    private static final Duration PLACED_WITHIN = Duration.ofSeconds(20);

    private final Gate gate;
    private final Calls calls;
    private final CallPlan plan;
    private final Residents residents;
    private final Callees callees;
    private final Mind mind;
    private final Casework casework;

    Phone(
            Gate gate,
            Calls calls,
            CallPlan plan,
            Residents residents,
            Callees callees,
            Mind mind,
            Casework casework) {
        this.gate = gate;
        this.calls = calls;
        this.plan = plan;
        this.residents = residents;
        this.callees = callees;
        this.mind = mind;
        this.casework = casework;
    }

    void place(Attempt attempt) {
        CallRequest request;
        PhoneConversation conversation;
        boolean held;
        try {
            var resident = residents.open(attempt.resident(), Actor.MACHINE, "call").orElseThrow();
            request = plan.request(attempt.id().toString(), resident);
            conversation =
                    new PhoneConversation(attempt, callees.of(attempt, resident), mind, casework);
            held = isTooLate(attempt) || !gate.isOpen(attempt);
        } catch (RuntimeException trouble) {
            LOG.error("attempt {}: not placed: {}", attempt.id(), trouble.getClass().getName());
            boolean again = DatabaseAway.isBehind(trouble);
            casework.deliver(attempt.id(), new News.Refused(again));
            return;
        }
        if (held) {
            LOG.warn("attempt {}: not placed: stopped, held up, or not due any more", attempt.id());
            casework.deliver(attempt.id(), new News.Refused(true));
            return;
        }
        place(attempt, request, conversation);
    }

    private void place(Attempt attempt, CallRequest request, PhoneConversation conversation) {
        var placement = ask(attempt, request, conversation);
        casework.deliver(
                attempt.id(),
                switch (placement) {
                    case Placement.Accepted(var call) -> new News.Accepted(call.value());
                    case Placement.Refused(_, _, var again) -> new News.Refused(again);
                    case Placement.Unknown _ -> new News.Unclear();
                });
        conversation.placed(placement);
    }

    /** Another process may have asked the carrier, and called again. */
    private boolean isTooLate(Attempt attempt) {
        var limit = attempt.progress().begun().plus(PLACED_WITHIN);
        return casework.clock().instant().isAfter(limit);
    }

    private Placement ask(Attempt attempt, CallRequest request, PhoneConversation conversation) {
        try {
            return calls.place(request, conversation);
        } catch (RuntimeException trouble) {
            LOG.error("attempt {}: unclear: {}", attempt.id(), trouble.getClass().getName());
            return new Placement.Unknown("the call could not be placed in order");
        }
    }
}
