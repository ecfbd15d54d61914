package org.warmline.telephony.twilio;

import java.util.Map;

/** What Twilio says on the socket of a media stream. */
sealed interface StreamMessage {

    /**
     * The stream begins.
     *
     * @param encoding of the media, such as {@code audio/x-mulaw}
     * @param parameters as we gave them in our answer to the voice request
     */
    record Start(String streamSid, String callSid, String encoding, Map<String, String> parameters)
            implements StreamMessage {

        public Start {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * A piece of the called side's sound.
     *
     * @param codes G.711 μ-law, of any length; read at once and not kept
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Media(byte[] codes) implements StreamMessage {}

    /** A key was pressed. */
    record Key(char key) implements StreamMessage {}

    /** All that was sent before the mark is played, or was cleared. */
    record Mark(String name) implements StreamMessage {}

    /** The stream is over. */
    record Stop() implements StreamMessage {}

    /** Nothing to us: a greeting, our own side's sound, something new, something malformed. */
    record Nothing() implements StreamMessage {}
}
