package org.warmline.telephony.emulator;

import java.util.Base64;
import java.util.Map;

/**
 * The messages that one media stream sends, numbered. Media messages are put together by hand:
 * there are fifty of them a second on every line.
 */
final class StreamMessages {

    private final String streamSid = Sid.stream();
    private final PhoneCall call;
    private final Account account;
    private int sequence;
    private int chunk;

    StreamMessages(PhoneCall call, Account account) {
        this.call = call;
        this.account = account;
    }

    String streamSid() {
        return streamSid;
    }

    String connected() {
        return "{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}";
    }

    String start(Map<String, String> parameters) {
        var json = Json.object();
        json.put("event", "start");
        json.put("sequenceNumber", next());
        var start = json.putObject("start");
        start.put("accountSid", account.sid());
        start.put("streamSid", streamSid);
        start.put("callSid", call.sid());
        start.putArray("tracks").add("inbound");
        var format = start.putObject("mediaFormat");
        format.put("encoding", "audio/x-mulaw");
        format.put("sampleRate", 8000);
        format.put("channels", 1);
        var custom = start.putObject("customParameters");
        parameters.forEach(custom::put);
        json.put("streamSid", streamSid);
        return json.toString();
    }

    /**
     * @param atMillis since the stream began
     */
    String media(byte[] muLaw, long atMillis) {
        chunk++;
        return "{\"event\":\"media\",\"sequenceNumber\":\""
                + next()
                + "\",\"media\":{\"track\":\"inbound\",\"chunk\":\""
                + chunk
                + "\",\"timestamp\":\""
                + atMillis
                + "\",\"payload\":\""
                + Base64.getEncoder().encodeToString(muLaw)
                + "\"},\"streamSid\":\""
                + streamSid
                + "\"}";
    }

    String dtmf(char digit) {
        var json = Json.object();
        json.put("event", "dtmf");
        json.put("streamSid", streamSid);
        json.put("sequenceNumber", next());
        json.putObject("dtmf").put("track", "inbound_track").put("digit", String.valueOf(digit));
        return json.toString();
    }

    String mark(String name) {
        var json = Json.object();
        json.put("event", "mark");
        json.put("sequenceNumber", next());
        json.put("streamSid", streamSid);
        json.putObject("mark").put("name", name);
        return json.toString();
    }

    String stop() {
        var json = Json.object();
        json.put("event", "stop");
        json.put("sequenceNumber", next());
        json.put("streamSid", streamSid);
        json.putObject("stop").put("accountSid", account.sid()).put("callSid", call.sid());
        return json.toString();
    }

    private String next() {
        return Integer.toString(++sequence);
    }
}
