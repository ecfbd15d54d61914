package org.warmline.telephony.emulator;

import java.util.Map;

/** Accepts calls, keeps their book and sets them going. */
final class Exchange {

    private final Network network;
    private final CallBook book = new CallBook();

    Exchange(Network network) {
        this.network = network;
    }

    CallBook book() {
        return book;
    }

    Network network() {
        return network;
    }

    /**
     * Enters a call; from {@link #begin} on it goes its way, whatever the request is answered.
     *
     * @throws ApiError if the network does not call there
     */
    PhoneCall accept(CallOrder order) {
        var parties = order.parties();
        if (network.faults().refuses(parties.to())) {
            throw ApiError.badRequest(
                    21215, "Account not authorized to call this number. Check geo-permissions");
        }
        var call = new PhoneCall(order, network.clock());
        book.enter(call);
        network.journal()
                .page(call)
                .note("accepted", Map.of("to", parties.to(), "from", parties.from()));
        return call;
    }

    void begin(PhoneCall call) {
        Thread.ofVirtual().name(call.sid()).start(new CallRun(network, call));
    }

    /** Puts down every phone. */
    void closeDown() {
        book.all().forEach(call -> call.hangUp("the end of the network"));
    }
}
