package org.warmline.telephony.twilio;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.telephony.call.MediaEar;

/**
 * One socket from its opening to its end. Nothing is heard before a {@code start} that the {@link
 * MediaGate} lets in, and nothing after the end; a message that makes no sense changes nothing.
 */
final class MediaStream {

    private static final Logger LOG = LoggerFactory.getLogger(MediaStream.class);

    private final StreamLine line;
    private final MediaGate gate;
    private final Framing framing = new Framing();
    private @Nullable MediaEar ear;
    private boolean over;

    MediaStream(StreamLine line, MediaGate gate) {
        this.line = line;
        this.gate = gate;
    }

    synchronized void take(String text) {
        if (over) {
            return;
        }
        switch (StreamReader.read(text)) {
            case StreamMessage.Start start -> begin(start);
            case StreamMessage.Media media -> ear().ifPresent(e -> hear(media, e));
            case StreamMessage.Key(var key) -> ear().ifPresent(e -> e.keyPressed(key));
            case StreamMessage.Mark(var name) -> ear().ifPresent(e -> e.markReached(name));
            case StreamMessage.Stop _ -> {
                ended();
                line.close(StreamLine.SERVED);
            }
            case StreamMessage.Nothing _ -> {}
        }
    }

    /** The time for a {@code start} is up. */
    synchronized void startIsDue() {
        if (ear == null && !over) {
            LOG.warn("closed a media socket that said nothing");
            refuse();
        }
    }

    /** The socket is gone, or going. */
    synchronized void ended() {
        if (!over) {
            over = true;
            ear().ifPresent(MediaEar::closed);
        }
    }

    private void begin(StreamMessage.Start start) {
        if (ear != null) {
            return;
        }
        var admitted = gate.admit(start, line);
        if (admitted.isEmpty()) {
            refuse();
            return;
        }
        ear = admitted.get();
    }

    private void hear(StreamMessage.Media media, MediaEar listener) {
        framing.take(media.codes(), listener::heard);
    }

    private void refuse() {
        over = true;
        line.close(StreamLine.REFUSED);
    }

    private Optional<MediaEar> ear() {
        return Optional.ofNullable(ear);
    }
}
