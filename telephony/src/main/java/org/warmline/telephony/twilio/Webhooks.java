package org.warmline.telephony.twilio;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.warmline.telephony.call.CallMedia;

/**
 * Twilio's requests about a call. All are signed ({@link SignatureFilter}) and carry the token of
 * their attempt; all may come late, twice and out of order ({@link AttemptCall}).
 */
@RestController
final class Webhooks {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final String XML = "text/xml;charset=UTF-8";

    private final Attempts attempts;
    private final AttemptTokens tokens;
    private final VoiceAnswers answers;
    private final CallMedia media;

    Webhooks(Attempts attempts, AttemptTokens tokens, VoiceAnswers answers, CallMedia media) {
        this.attempts = attempts;
        this.tokens = tokens;
        this.answers = answers;
        this.media = media;
    }

    /** Somebody picked up: what now? The last gate before a duplicate holds a conversation. */
    @PostMapping(path = Addresses.VOICE, produces = Webhooks.XML)
    String voice(@RequestAttribute(SignedRequest.ATTRIBUTE) SignedRequest request) {
        if (request.field("Direction").equals("inbound")) {
            return answers.reject();
        }
        var attempt = request.attempt(tokens);
        var sid = request.call();
        if (attempt.isEmpty() || sid.isEmpty()) {
            LOG.warn("hung up on a call of which no attempt is known");
            return answers.hangUp();
        }
        var call = attempts.of(attempt.get());
        if (!call.isOf(sid.get())) {
            LOG.warn("hung up on a second call for attempt {}", attempt.get().value());
            return answers.hangUp();
        }
        if (call.isOver()) {
            return answers.hangUp();
        }
        var goodbye = media.turnAway(attempt.get(), sid.get());
        if (goodbye.isPresent()) {
            LOG.warn(
                    "attempt {} was answered, and nobody here waits for it", attempt.get().value());
            return answers.goodbye(goodbye.get());
        }
        call.answered(media);
        listenForMachines(call, request);
        return answers.connect(attempt.get());
    }

    @PostMapping(Addresses.STATUS)
    ResponseEntity<Void> status(@RequestAttribute(SignedRequest.ATTRIBUTE) SignedRequest request) {
        var attempt = request.attempt(tokens);
        if (attempt.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var call = attempts.of(attempt.get());
        if (request.call().map(call::isOf).orElse(false)) {
            follow(call, request);
        } else {
            LOG.warn("ignored news of another call for attempt {}", attempt.get().value());
        }
        return ResponseEntity.noContent().build();
    }

    /** How the stream of media fares: only the errors are of interest, and only to a person. */
    @PostMapping(Addresses.STREAM_STATUS)
    ResponseEntity<Void> stream(@RequestAttribute(SignedRequest.ATTRIBUTE) SignedRequest request) {
        var attempt = request.attempt(tokens);
        if (attempt.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        if (request.field("StreamEvent").equals("stream-error")) {
            LOG.warn("Twilio reports a media error for attempt {}", attempt.get().value());
        }
        return ResponseEntity.noContent().build();
    }

    private void follow(AttemptCall call, SignedRequest request) {
        listenForMachines(call, request);
        var status = request.field("CallStatus");
        switch (status) {
            case "ringing" -> call.ringing(media);
            case "in-progress", "answered" -> call.answered(media);
            default ->
                    CallEndings.of(status, request.number("SipResponseCode"))
                            .ifPresent(ending ->
                                    call.ended(
                                            media,
                                            ending,
                                            Duration.ofSeconds(request.number("CallDuration"))));
        }
    }

    private void listenForMachines(AttemptCall call, SignedRequest request) {
        var answeredBy = request.field("AnsweredBy");
        if (answeredBy.startsWith("machine") || answeredBy.equals("fax")) {
            call.machineDetected(media);
        }
    }
}
