package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.PhoneNumber;
import org.warmline.telephony.call.Placement;
import org.warmline.telephony.emulator.Faults.Creation;

/** Whole calls between this room and the emulator, which was built from the same facts. */
class EmulatedCallTest {

    private static final AtomicInteger COUNT = new AtomicInteger(1000);
    private static EmulatedNetwork network;
    private static TwilioApp app;
    private static Carrier carrier;

    private final AttemptId attempt = new AttemptId("emulated-" + COUNT.incrementAndGet());

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        network = new EmulatedNetwork(folder);
        var ours = URI.create("http://127.0.0.1:" + port);
        app = new TwilioApp(TwilioFixture.settings(network.address(), ours), port);
        carrier = app.carrier();
    }

    @BeforeEach
    void forget() {
        app.forget();
    }

    @AfterEach
    void mend() {
        network.faults().clear();
    }

    @AfterAll
    static void stop() {
        network.close();
        app.close();
    }

    @Test
    void aCallIsHeardOnBothSidesAndEndsWhenWeHangUp() throws Exception {
        assertThat(carrier.place(to(EmulatedNetwork.TALKATIVE)))
                .isInstanceOf(Placement.Accepted.class);

        var leg = app.media.leg();
        leg.mark("begin.temperature.1");
        for (int i = 0; i < 25; i++) {
            leg.play(hum());
        }
        leg.mark("end.temperature.1");

        assertThat(List.of(app.media.next(), app.media.next()))
                .containsExactly("mark begin.temperature.1", "mark end.temperature.1");
        assertThat(List.of(app.media.next(), app.media.next())).containsExactly("key 3", "key 6");
        assertThat(app.media.frames).isNotEmpty();

        leg.hangUp();

        assertThat(app.media.ending(attempt)).isEqualTo(CallEnding.COMPLETED);
        // in fast motion the request for instructions may overtake the news that it rings
        assertThat(app.media.news())
                .doesNotHaveDuplicates()
                .containsSubsequence("Answered", "Ended");
    }

    @Test
    void newsThatComesTwiceAndTheWrongWayRoundIsToldOnceAndForward() throws Exception {
        network.faults().callbacksTwice(true);
        network.faults().callbacksReordered(true);

        carrier.place(to(EmulatedNetwork.TALKATIVE));
        app.media.leg().hangUp();

        assertThat(app.media.ending(attempt)).isEqualTo(CallEnding.COMPLETED);
        assertThat(app.media.news())
                .doesNotHaveDuplicates()
                .containsSubsequence("Answered", "Ended")
                .endsWith("Ended");
    }

    @Test
    void aLostAnswerLeavesOneCallWhichIsFound() throws Exception {
        network.faults().onCreation(Creation.ACCEPTED_THEN_500, 1);
        int before = network.acceptedTo(EmulatedNetwork.TALKATIVE).size();
        var request = to(EmulatedNetwork.TALKATIVE);
        var since = Instant.now();

        assertThat(carrier.place(request)).isInstanceOf(Placement.Unknown.class);

        assertThat(network.acceptedTo(EmulatedNetwork.TALKATIVE)).hasSize(before + 1);
        var leg = app.media.leg();
        var answered = app.media.events.getLast().call();
        assertThat(carrier.find(request, since, _ -> false))
                .map(CallSnapshot::call)
                .contains(answered);
        leg.hangUp();
        app.media.ending(attempt);
    }

    @Test
    void aBusyLineAndANumberThatDoesNotExistAreTold() throws Exception {
        carrier.place(to(EmulatedNetwork.BUSY));
        assertThat(app.media.ending(attempt)).isEqualTo(CallEnding.BUSY);

        var another = new AttemptId(attempt.value() + "-b");
        carrier.place(
                new CallRequest(
                        another,
                        EmulatedNetwork.NOBODYS,
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5)));
        assertThat(app.media.ending(another)).isEqualTo(CallEnding.UNREACHABLE);
    }

    private CallRequest to(PhoneNumber number) {
        return new CallRequest(attempt, number, Duration.ofSeconds(30), Duration.ofMinutes(5));
    }

    private static AudioFrame hum() {
        var samples = new short[AudioFrame.SAMPLES];
        Arrays.fill(samples, (short) 4_000);
        return AudioFrame.of(samples);
    }
}
