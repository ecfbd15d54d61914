package org.warmline.telephony.twilio;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallMedia;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.CarrierCallId;
import org.warmline.telephony.call.MediaEar;

/**
 * Decides whose media a socket carries: the attempt's token, the attempt's own call, the first
 * stream of that call, and somebody who waits for it.
 */
final class MediaGate {

    private static final Logger LOG = LoggerFactory.getLogger(MediaGate.class);

    private static final Pattern STREAM_SID = Pattern.compile("[A-Za-z0-9]{2,64}");
    private static final String MU_LAW = "audio/x-mulaw";

    private final Attempts attempts;
    private final AttemptTokens tokens;
    private final CallMedia media;
    private final Carrier carrier;
    private final Executor aside;

    /**
     * @param aside for requests to the carrier, which take their time
     */
    MediaGate(
            Attempts attempts,
            AttemptTokens tokens,
            CallMedia media,
            Carrier carrier,
            Executor aside) {
        this.attempts = attempts;
        this.tokens = tokens;
        this.media = media;
        this.carrier = carrier;
        this.aside = aside;
    }

    /** Empty if the socket is to be closed. */
    Optional<MediaEar> admit(StreamMessage.Start start, StreamLine line) {
        var parameters = start.parameters();
        var attempt =
                tokens.read(
                        parameters.getOrDefault(Addresses.ATTEMPT, ""),
                        parameters.getOrDefault(Addresses.TOKEN, ""));
        var sid = CallSids.read(start.callSid());
        if (attempt.isEmpty()
                || sid.isEmpty()
                || !STREAM_SID.matcher(start.streamSid()).matches()
                || !start.encoding().equals(MU_LAW)) {
            LOG.warn("refused a media stream that belongs to no attempt of ours");
            return Optional.empty();
        }
        var call = attempts.of(attempt.get());
        if (!call.isOf(sid.get()) || !call.takeStream()) {
            LOG.warn("refused a second media stream of attempt {}", attempt.get().value());
            return Optional.empty();
        }
        // Twilio's own word for it may still be under way
        call.answered(media);
        return join(
                attempt.get(), sid.get(), new StreamLeg(line, start.streamSid(), end(sid.get())));
    }

    private Optional<MediaEar> join(AttemptId attempt, CarrierCallId call, StreamLeg leg) {
        var ear = media.join(attempt, call, leg);
        if (ear.isEmpty()) {
            LOG.warn("nobody waits for attempt {}, hanging up", attempt.value());
            end(call).run();
        }
        return ear;
    }

    private Runnable end(CarrierCallId call) {
        return () -> aside.execute(() -> hangUp(call));
    }

    private void hangUp(CarrierCallId call) {
        try {
            carrier.hangUp(call);
        } catch (UncheckedIOException e) {
            // the closed socket ends the call as well
            LOG.warn("call {} could not be ended by request", call.value());
        }
    }
}
