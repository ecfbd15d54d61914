package org.warmline.telephony.emulator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The status callbacks of one call, one after another, each with its SequenceNumber; twice or the
 * wrong way round where the faults say so.
 */
final class ProgressReports {

    private static final Executor VIRTUAL = task -> Thread.ofVirtual().start(task);

    private final PhoneCall call;
    private final Account account;
    private final Webhooks webhooks;
    private final Faults faults;
    private final Clock clock;

    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private Optional<Map<String, String>> heldBack = Optional.empty();

    ProgressReports(
            PhoneCall call, Account account, Webhooks webhooks, Faults faults, Clock clock) {
        this.call = call;
        this.account = account;
        this.webhooks = webhooks;
        this.faults = faults;
        this.clock = clock;
    }

    /**
     * Something happened.
     *
     * @param event initiated, ringing, answered or completed
     * @param more fields of this event only
     */
    synchronized void report(String event, String status, Map<String, String> more) {
        var progress = call.order().progress();
        if (progress.callback().isEmpty() || !progress.events().contains(event)) {
            return;
        }
        var fields = CallFields.of(call, account, status);
        fields.put("Timestamp", CallJson.date(clock.instant()));
        fields.put("CallbackSource", "call-progress-events");
        fields.put("SequenceNumber", Integer.toString(call.nextSequenceNumber()));
        fields.putAll(more);
        var hook = progress.callback().get();
        for (var form : inOrder(fields, event.equals("completed"))) {
            last = last.thenRunAsync(() -> send(hook, form), VIRTUAL);
        }
    }

    private List<Map<String, String>> inOrder(Map<String, String> fields, boolean isLast) {
        if (faults.callbacksReordered() && heldBack.isEmpty() && !isLast) {
            heldBack = Optional.of(fields);
            return List.of();
        }
        var forms = new ArrayList<Map<String, String>>();
        forms.add(fields);
        heldBack.ifPresent(forms::add);
        heldBack = Optional.empty();
        return forms;
    }

    private void send(Hook hook, Map<String, String> form) {
        if (faults.callbacksLost()) {
            return;
        }
        try {
            webhooks.ask(hook, form);
            if (faults.callbacksTwice()) {
                webhooks.ask(hook, form);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
