package org.warmline.telephony.emulator;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells a machine from a person after a while, if that was asked for: before the instructions are
 * fetched, or in the background. Knows the truth from the persona and takes a usual time for it.
 */
final class MachineDetection {

    private static final Duration PERSON = Duration.ofMillis(1_500);
    private static final Duration MACHINE = Duration.ofSeconds(3);
    private static final Duration END_OF_MESSAGE = Duration.ofSeconds(10);

    private final Network network;
    private final PhoneCall call;
    private final boolean machine;

    MachineDetection(Network network, PhoneCall call, Persona persona) {
        this.network = network;
        this.call = call;
        this.machine = persona.pickup() instanceof Persona.Pickup.Voicemail;
    }

    void run() throws InterruptedException {
        var detection = call.order().detection();
        if (!detection.asked()) {
            return;
        }
        if (detection.async().isPresent()) {
            tellLater(detection.async().get());
            return;
        }
        if (call.pause(network.pace().real(time())).isEmpty()) {
            call.detected(verdict());
        }
    }

    private void tellLater(Hook hook) {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        Optional<PhoneCall.Ending> over = call.pause(network.pace().real(time()));
                        if (over.isEmpty()) {
                            call.detected(verdict());
                            var fields = CallFields.of(call, network.account(), call.status());
                            network.webhooks().ask(hook, fields);
                        }
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private Duration time() {
        if (!machine) {
            return PERSON;
        }
        return call.order().detection().toMessageEnd() ? END_OF_MESSAGE : MACHINE;
    }

    private String verdict() {
        if (!machine) {
            return "human";
        }
        return call.order().detection().toMessageEnd() ? "machine_end_beep" : "machine_start";
    }
}
