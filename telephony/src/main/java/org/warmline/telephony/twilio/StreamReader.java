package org.warmline.telephony.twilio;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one message of a media stream, token by token: fifty arrive per call and second. The fields
 * come in any order; what cannot be read is {@link StreamMessage.Nothing}.
 */
final class StreamReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] NO_SOUND = {};

    private String event = "";
    private String streamSid = "";
    private String callSid = "";
    private String encoding = "";
    private String track = "";
    private String digit = "";
    private String mark = "";
    private byte[] payload = NO_SOUND;
    private final Map<String, String> parameters = new HashMap<>();

    private StreamReader() {}

    static StreamMessage read(String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            var reader = new StreamReader();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new StreamMessage.Nothing();
            }
            reader.readObject(parser, "");
            return reader.message();
        } catch (JacksonException malformed) {
            return new StreamMessage.Nothing();
        }
    }

    private void readObject(JsonParser parser, String within) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && within.length() < 40) {
                readObject(parser, within + name + ".");
            } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else {
                take(parser, within, name);
            }
        }
    }

    private void take(JsonParser parser, String within, String name) {
        switch (within + name) {
            case "event" -> event = text(parser);
            case "media.payload" -> payload = parser.getBinaryValue();
            case "media.track" -> track = text(parser);
            case "start.streamSid" -> streamSid = text(parser);
            case "start.callSid" -> callSid = text(parser);
            case "start.mediaFormat.encoding" -> encoding = text(parser);
            case "dtmf.digit" -> digit = text(parser);
            case "mark.name" -> mark = text(parser);
            default -> {
                if (within.equals("start.customParameters.")) {
                    parameters.put(name, text(parser));
                }
            }
        }
    }

    private StreamMessage message() {
        return switch (event) {
            case "media" ->
                    track.equals("outbound")
                            ? new StreamMessage.Nothing()
                            : new StreamMessage.Media(payload);
            case "start" -> new StreamMessage.Start(streamSid, callSid, encoding, parameters);
            case "dtmf" ->
                    digit.matches("[0-9*#]")
                            ? new StreamMessage.Key(digit.charAt(0))
                            : new StreamMessage.Nothing();
            case "mark" -> new StreamMessage.Mark(mark);
            case "stop" -> new StreamMessage.Stop();
            default -> new StreamMessage.Nothing();
        };
    }

    private static String text(JsonParser parser) {
        @Nullable String text = parser.getValueAsString();
        return text == null ? "" : text;
    }
}
