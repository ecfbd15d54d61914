package org.warmline.telephony.emulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what the caller's TwiML says, from the answer on. */
final class Instructed {

    private static final int MOST_REDIRECTS = 20;

    private final Network network;
    private final PhoneCall call;
    private final Journal.Page journal;
    private final Tape tape;

    Instructed(Network network, PhoneCall call) {
        this.network = network;
        this.call = call;
        this.journal = network.journal().page(call);
        this.tape = new Tape(recording());
    }

    void run() throws InterruptedException {
        var document = first();
        for (int i = 0; i < MOST_REDIRECTS && document.isPresent(); i++) {
            document = follow(Twiml.parse(document.get()));
        }
        tape.save();
    }

    private Optional<String> first() throws InterruptedException {
        var instructions = call.order().instructions();
        if (instructions.twiml().isPresent()) {
            return instructions.twiml();
        }
        var document = fetch(instructions.url());
        return document.isPresent() ? document : fetch(instructions.fallback());
    }

    private Optional<String> fetch(Optional<Hook> hook) throws InterruptedException {
        if (hook.isEmpty() || call.over().isDone()) {
            return Optional.empty();
        }
        var fields = CallFields.of(call, network.account(), "in-progress");
        var document = network.webhooks().ask(hook.get(), fields);
        if (document.isEmpty()) {
            journal.note("webhookFailed", Map.of("code", 11200));
        }
        return document;
    }

    /** The next document, if the verbs lead to one. */
    private Optional<String> follow(List<Verb> verbs) throws InterruptedException {
        for (var verb : verbs) {
            if (call.over().isDone()) {
                return Optional.empty();
            }
            switch (verb) {
                case Verb.Stream stream -> new MediaStream(network, call, stream, tape).run();
                case Verb.Wait(var what, var time) -> {
                    journal.note(what, Map.of("millis", time.toMillis()));
                    call.pause(network.pace().real(time));
                }
                case Verb.Redirect(var hook) -> {
                    return fetch(Optional.of(hook));
                }
                case Verb.HangUp _ -> {
                    return Optional.empty();
                }
                case Verb.NotUnderstood(var what) -> {
                    journal.note("notUnderstood", Map.of("what", what, "code", 12200));
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Path> recording() {
        var options = network.options();
        return options.record()
                ? Optional.of(options.journal().resolve(call.sid() + ".wav"))
                : Optional.empty();
    }
}
