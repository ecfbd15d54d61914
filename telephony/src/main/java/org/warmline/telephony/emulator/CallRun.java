package org.warmline.telephony.emulator;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.warmline.telephony.emulator.Persona.Pickup;

/** Carries one call from the queue to its end, on a thread of its own. */
final class CallRun implements Runnable {

    private static final System.Logger LOG = System.getLogger(CallRun.class.getName());
    private static final Duration BUSY_TONE = Duration.ofSeconds(1);

    private final Network network;
    private final PhoneCall call;
    private final Journal.Page journal;
    private final ProgressReports reports;

    CallRun(Network network, PhoneCall call) {
        this.network = network;
        this.call = call;
        this.journal = network.journal().page(call);
        this.reports =
                new ProgressReports(
                        call,
                        network.account(),
                        network.webhooks(),
                        network.faults(),
                        network.clock());
    }

    @Override
    public void run() {
        try {
            begin();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "call " + call.sid() + " broke", e);
            ends("failed", 500);
        }
    }

    private void begin() throws InterruptedException {
        if (call.pause(network.queue().draw()).isPresent()) {
            ends("canceled", 487);
            return;
        }
        reports.report("initiated", "initiated", Map.of());
        var persona = network.neighbourhood().at(call.order().parties().to());
        if (persona.isEmpty()) {
            ends("failed", 404);
            return;
        }
        rings(persona.get());
    }

    private void rings(Persona persona) throws InterruptedException {
        call.becomes("ringing");
        journal.note("ringing");
        reports.report("ringing", "ringing", Map.of());
        switch (persona.pickup()) {
            case Pickup.Answers(var after) -> answersAfter(after, persona);
            case Pickup.Voicemail(var after, _) -> answersAfter(after, persona);
            case Pickup.Busy _ -> unlessCanceled(BUSY_TONE, "busy", 486);
            case Pickup.NobodyAnswers _ -> unlessCanceled(call.order().ring(), "no-answer", 487);
        }
    }

    private void answersAfter(Duration after, Persona persona) throws InterruptedException {
        if (after.compareTo(call.order().ring()) > 0) {
            unlessCanceled(call.order().ring(), "no-answer", 487);
            return;
        }
        network.rendering().ahead(persona);
        if (call.pause(network.pace().real(after)).isPresent()) {
            ends("canceled", 487);
            return;
        }
        answered(persona);
    }

    private void unlessCanceled(Duration wait, String status, int sipCode)
            throws InterruptedException {
        boolean canceled = call.pause(network.pace().real(wait)).isPresent();
        ends(canceled ? "canceled" : status, sipCode);
    }

    private void answered(Persona persona) throws InterruptedException {
        call.becomes("in-progress");
        journal.note("answered");
        reports.report("answered", "in-progress", Map.of());
        var limit = network.pace().after(call.order().limit(), () -> call.hangUp("the time limit"));
        try {
            new MachineDetection(network, call, persona).run();
            new Instructed(network, call).run();
        } finally {
            limit.cancel(false);
        }
        call.hangUp("instructions");
        ends("completed", 200);
    }

    private void ends(String status, int sipCode) {
        if (!call.becomes(status)) {
            return;
        }
        long seconds = call.duration().toSeconds();
        var by = Optional.ofNullable(call.over().getNow(null)).map(PhoneCall.Ending::by);
        journal.note(
                "ended",
                Map.of("status", status, "seconds", seconds, "by", by.orElse("the network")));
        reports.report(
                "completed",
                status,
                Map.of(
                        "CallDuration", Long.toString(seconds),
                        "Duration", Long.toString((seconds + 59) / 60),
                        "SipResponseCode", Integer.toString(sipCode)));
    }
}
