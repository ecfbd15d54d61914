package org.warmline.telephony.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.warmline.telephony.emulator.Faults.Creation;
import tools.jackson.databind.JsonNode;

/**
 * {@code /emulator/…} for tests that reach the emulator only over loopback: {@code GET
 * /emulator/calls} counts the calls that were accepted; {@code POST /emulator/faults} orders
 * trouble with the form fields {@code creation} and {@code times}, {@code callbacksTwice}, {@code
 * callbacksReordered}, {@code callbacksLost}, {@code webhookDelayMillis}, {@code refuse}, {@code
 * silence}, {@code swap} (two numbers, a comma between); {@code DELETE /emulator/faults} ends it.
 */
final class ControlDesk implements HttpHandler {

    private static final Set<String> KNOWN =
            Set.of(
                    "creation",
                    "times",
                    "callbacksTwice",
                    "callbacksReordered",
                    "callbacksLost",
                    "webhookDelayMillis",
                    "refuse",
                    "silence",
                    "swap");

    private final Exchange exchange;
    private final Faults faults;

    ControlDesk(Exchange exchange) {
        this.exchange = exchange;
        this.faults = exchange.network().faults();
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            var body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(http, body).orElseThrow().write(http);
        }
    }

    private Optional<Answer> answer(HttpExchange http, String body) {
        try {
            return switch (http.getRequestMethod() + " " + http.getRequestURI().getPath()) {
                case "GET /emulator/calls" -> Answer.ok(calls());
                case "POST /emulator/faults" -> {
                    order(Form.parse(body));
                    yield Answer.ok(Json.object());
                }
                case "DELETE /emulator/faults" -> {
                    faults.clear();
                    yield Answer.ok(Json.object());
                }
                default -> throw ApiError.notFound(http.getRequestURI().getPath());
            };
        } catch (ApiError error) {
            return Answer.of(error);
        }
    }

    private JsonNode calls() {
        var json = Json.object();
        var calls = exchange.book().all();
        json.put("accepted", calls.size());
        var list = json.putArray("calls");
        for (var call : calls) {
            list.addObject()
                    .put("sid", call.sid())
                    .put("to", call.order().parties().to())
                    .put("status", call.status());
        }
        return json;
    }

    private void order(Form form) {
        for (var name : form.fields().keySet()) {
            if (!KNOWN.contains(name)) {
                throw ApiError.badRequest(20001, "unknown fault " + name);
            }
        }
        form.get("creation")
                .ifPresent(name -> faults.onCreation(creation(name), form.number("times", 1)));
        form.get("callbacksTwice").ifPresent(on -> faults.callbacksTwice(on.equals("true")));
        form.get("callbacksReordered")
                .ifPresent(on -> faults.callbacksReordered(on.equals("true")));
        form.get("callbacksLost").ifPresent(on -> faults.callbacksLost(on.equals("true")));
        form.get("webhookDelayMillis")
                .ifPresent(_ ->
                        faults.webhookDelay(
                                Duration.ofMillis(form.number("webhookDelayMillis", 0))));
        form.get("refuse").ifPresent(faults::refuse);
        form.all("silence").forEach(faults::silence);
        form.get("swap")
                .map(pair -> pair.split(",", 2))
                .filter(pair -> pair.length == 2)
                .ifPresent(pair -> faults.swap(pair[0], pair[1]));
    }

    private static Creation creation(String name) {
        try {
            return Creation.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw ApiError.badRequest(20001, "unknown fault " + name);
        }
    }
}
