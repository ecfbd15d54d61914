package org.warmline.telephony.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.warmline.telephony.emulator.Faults.Creation;

/** Twilio's REST API, as far as calls go. */
final class Api implements HttpHandler {

    /** Longer than the SDK waits for an answer. */
    private static final Duration HANG = Duration.ofSeconds(33);

    /** A call that was hung up is final at once; a slow web hook may hold it back. */
    private static final Duration HANGING_UP = Duration.ofSeconds(2);

    private final Exchange exchange;
    private final Account account;
    private final Semaphore room;
    private final String calls;

    Api(Exchange exchange) {
        this.exchange = exchange;
        this.account = exchange.network().account();
        this.room = new Semaphore(exchange.network().options().tempo().requestsAtOnce());
        this.calls = "/2010-04-01/Accounts/" + account.sid() + "/Calls";
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        boolean admitted = room.tryAcquire();
        try (http) {
            var answer = admitted ? answer(http) : Answer.of(ApiError.tooManyRequests());
            if (answer.isPresent()) {
                answer.get().write(http);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            if (admitted) {
                room.release();
            }
        }
    }

    /** Empty: the connection closes without a word. */
    private Optional<Answer> answer(HttpExchange http) throws IOException, InterruptedException {
        var body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!isOurs(http)) {
                throw ApiError.unauthorized();
            }
            var path = http.getRequestURI().getPath();
            boolean post = http.getRequestMethod().equals("POST");
            if (path.equals(calls + ".json")) {
                return post ? create(Form.parse(body)) : list(http);
            }
            var call = call(path);
            return post ? update(call, Form.parse(body)) : Answer.ok(CallJson.of(call, account));
        } catch (ApiError error) {
            return Answer.of(error);
        }
    }

    private Optional<Answer> create(Form form) throws InterruptedException {
        var fault = exchange.network().faults().nextCreation();
        switch (fault) {
            case REFUSED_503 -> throw new ApiError(503, 20503, "Service unavailable");
            case REFUSED_429 -> throw ApiError.tooManyRequests();
            case HANGS_WITHOUT_CALL -> {
                Thread.sleep(HANG);
                return Optional.empty();
            }
            default -> {}
        }
        var call = exchange.accept(CallOrder.of(form));
        var json = CallJson.of(call, account);
        exchange.begin(call);
        if (fault == Creation.ACCEPTED_THEN_HANGS) {
            Thread.sleep(HANG);
        }
        return switch (fault) {
            case ACCEPTED_THEN_500 -> throw new ApiError(500, 20500, "Internal server error");
            case ACCEPTED_THEN_DROPS -> Optional.empty();
            default -> Answer.created(json);
        };
    }

    private Optional<Answer> list(HttpExchange http) {
        var query = http.getRequestURI().getRawQuery();
        var filter = Form.parse(query == null ? "" : query);
        return Answer.ok(CallJson.page(exchange.book().matching(filter), account, filter));
    }

    private Optional<Answer> update(PhoneCall call, Form form) throws InterruptedException {
        var status = form.get("Status").orElse("");
        if (!status.equals("completed") && !status.equals("canceled")) {
            throw ApiError.badRequest(20001, "only Status=completed or canceled is emulated");
        }
        if (call.isOver()) {
            throw new ApiError(404, 20404, "Call is not in-progress. Cannot redirect.");
        }
        if (status.equals("completed") || !call.status().equals("in-progress")) {
            call.hangUp("the caller");
            call.awaitFinalState(HANGING_UP);
        }
        return Answer.ok(CallJson.of(call, account));
    }

    private PhoneCall call(String path) {
        if (!path.startsWith(calls + "/") || !path.endsWith(".json")) {
            throw ApiError.notFound(path);
        }
        var sid = path.substring(calls.length() + 1, path.length() - ".json".length());
        return exchange.book().find(sid).orElseThrow(() -> ApiError.notFound(path));
    }

    private boolean isOurs(HttpExchange http) {
        var header = Optional.ofNullable(http.getRequestHeaders().getFirst("Authorization"));
        var pair = account.sid() + ":" + account.token();
        var expected =
                "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                header.orElse("").getBytes(StandardCharsets.UTF_8));
    }
}
