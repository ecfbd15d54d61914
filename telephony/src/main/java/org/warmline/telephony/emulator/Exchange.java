package org.warmline.telephony.emulator;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Accepts calls, keeps their book and sets them going. */
final class Exchange {

    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final Network network;
    private final ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor();
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
        runs.execute(new CallRun(network, call));
    }

    /** Puts down every phone and waits until that stands in the journal. */
    void closeDown() {
        book.all().forEach(call -> call.hangUp("the end of the network"));
        runs.shutdown();
        try {
            if (!runs.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                runs.shutdownNow();
            }
        } catch (InterruptedException _) {
            runs.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
