package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every carrier does, whatever its network. */
public abstract class CarrierContract {

    /** Long before any call of these tests. */
    private final Instant since = Instant.now().minusSeconds(60);

    protected abstract Carrier carrier();

    /** A request that the network takes; each time another attempt. */
    protected abstract CallRequest acceptable();

    /** A request that the network certainly refuses. */
    protected abstract CallRequest refusable();

    /** A request whose answer is lost on the way. */
    protected abstract CallRequest unclear();

    /** How often the network was really asked to place a call for this attempt. */
    protected abstract int timesAsked(AttemptId attempt);

    @Test
    void itHasAName() {
        assertThat(carrier().name()).isNotBlank();
    }

    @Test
    void anAcceptedCallIsFoundUnderItsName() {
        var request = acceptable();

        var placement = carrier().place(request);

        assertThat(placement).isInstanceOf(Placement.Accepted.class);
        var call = ((Placement.Accepted) placement).call();
        assertThat(carrier().find(request, since, _ -> false))
                .hasValueSatisfying(found -> assertThat(found.call()).isEqualTo(call));
    }

    @Test
    void aCallIsLookedUpByItsName() {
        var call = ((Placement.Accepted) carrier().place(acceptable())).call();

        assertThat(carrier().find(call)).map(CallSnapshot::call).contains(call);
        carrier().hangUp(call);
        assertThat(carrier().find(call))
                .hasValueSatisfying(found -> assertThat(found.ending()).isPresent());
    }

    @Test
    void aCallThatBelongsToAnotherAttemptIsNotFound() {
        var request = acceptable();
        carrier().place(request);

        assertThat(carrier().find(request, since, _ -> true)).isEmpty();
    }

    @Test
    void aCallThatWasNeverPlacedIsNotFound() {
        assertThat(carrier().find(acceptable(), since, _ -> false)).isEmpty();
    }

    @Test
    void aRefusedCallIsNotFound() {
        var request = refusable();

        assertThat(carrier().place(request)).isInstanceOf(Placement.Refused.class);
        assertThat(carrier().find(request, since, _ -> false)).isEmpty();
    }

    @Test
    void aLostAnswerIsUnknownAndNobodyIsAskedTwice() {
        var request = unclear();

        assertThat(carrier().place(request)).isInstanceOf(Placement.Unknown.class);
        assertThat(timesAsked(request.attempt())).isEqualTo(1);
    }

    @Test
    void aCallThatWasHungUpIsOver() {
        var request = acceptable();
        var call = ((Placement.Accepted) carrier().place(request)).call();

        carrier().hangUp(call);

        assertThat(carrier().find(request, since, _ -> false))
                .hasValueSatisfying(found -> assertThat(found.ending()).isPresent());
    }

    @Test
    void hangingUpTwiceIsNoError() {
        var call = ((Placement.Accepted) carrier().place(acceptable())).call();

        carrier().hangUp(call);
        carrier().hangUp(call);
    }
}
