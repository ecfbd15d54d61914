package org.warmline.assistant.notice;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The robot of a WeCom group. It answers HTTP 200 to everything; whether it took the message stands
 * in {@code errcode}.
 */
final class WeComMessenger implements Messenger {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebRequests web;

    WeComMessenger(WebRequests web) {
        this.web = web;
    }

    @Override
    public Way way() {
        return Way.WECOM;
    }

    @Override
    public Sending send(Letter letter, String address) {
        var body =
                JSON.writeValueAsString(
                        Map.of("msgtype", "text", "text", Map.of("content", letter.text())));
        return web.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(WebRequests.body(body)),
                WeComMessenger::judge);
    }

    private static Sending judge(String answer) {
        try {
            var code = JSON.readTree(answer).path("errcode");
            if (!code.isInt()) {
                return new Sending.Failed("noErrcode");
            }
            return code.intValue() == 0
                    ? new Sending.Sent()
                    : new Sending.Failed("errcode" + code.intValue());
        } catch (JacksonException _) {
            return new Sending.Failed("noErrcode");
        }
    }
}
