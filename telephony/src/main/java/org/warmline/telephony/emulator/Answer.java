package org.warmline.telephony.emulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An HTTP answer with a JSON body. */
record Answer(int status, String json) {

    static Optional<Answer> ok(JsonNode json) {
        return Optional.of(new Answer(200, json.toString()));
    }

    static Optional<Answer> created(JsonNode json) {
        return Optional.of(new Answer(201, json.toString()));
    }

    static Optional<Answer> of(ApiError error) {
        return Optional.of(new Answer(error.status(), error.json()));
    }

    void write(HttpExchange http) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", "application/json");
        if (status == 401) {
            http.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        }
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
    }
}
