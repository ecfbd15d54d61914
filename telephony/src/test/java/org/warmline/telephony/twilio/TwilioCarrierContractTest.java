package org.warmline.telephony.twilio;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.CarrierContract;
import org.warmline.telephony.call.PhoneNumber;
import org.warmline.telephony.emulator.Faults.Creation;

/** Against the emulator; nobody answers its webhooks, so its calls end by themselves. */
class TwilioCarrierContractTest extends CarrierContract {

    private static final PhoneNumber REFUSED = new PhoneNumber("+8613000000098");

    /** The port of "discard", on this machine. */
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    private static final AtomicInteger COUNT = new AtomicInteger(1000);
    private static EmulatedNetwork network;
    private static Carrier carrier;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        network = new EmulatedNetwork(folder);
        carrier = TwilioConfiguration.carrier(TwilioFixture.settings(network.address(), NOBODY));
    }

    @AfterEach
    void mend() {
        network.faults().clear();
    }

    @AfterAll
    static void stop() {
        network.close();
    }

    @Override
    protected Carrier carrier() {
        return carrier;
    }

    @Override
    protected CallRequest acceptable() {
        return to(EmulatedNetwork.TALKATIVE);
    }

    @Override
    protected CallRequest refusable() {
        network.faults().refuse(REFUSED.e164());
        return to(REFUSED);
    }

    @Override
    protected CallRequest unclear() {
        network.faults().onCreation(Creation.ACCEPTED_THEN_500, 1);
        return to(EmulatedNetwork.NOBODYS);
    }

    @Override
    protected int timesAsked(AttemptId attempt) {
        return network.acceptedTo(EmulatedNetwork.NOBODYS).size();
    }

    private static CallRequest to(PhoneNumber number) {
        return new CallRequest(
                new AttemptId("contract-" + COUNT.incrementAndGet()),
                number,
                Duration.ofSeconds(30),
                Duration.ofMinutes(5));
    }
}
