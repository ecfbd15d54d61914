package org.warmline.telephony.emulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks the caller's web addresses, signed; once more if nothing or a 5xx came back, as Twilio does
 * by default. Blocks, so it is used on virtual threads.
 */
final class Webhooks implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(15);
    private static final int TRIES = 2;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .build();
    private final Account account;
    private final Faults faults;

    Webhooks(Account account, Faults faults) {
        this.account = account;
        this.faults = faults;
    }

    /** The body of a good answer; empty if there was none after all tries. */
    Optional<String> ask(Hook hook, Map<String, String> fields) throws InterruptedException {
        Thread.sleep(faults.webhookDelay());
        var token = UUID.randomUUID().toString();
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                var answer = client.send(request(hook, fields, token), BodyHandlers.ofString());
                if (answer.statusCode() < 500) {
                    return body(answer);
                }
            } catch (IOException _) {
                // the next try, or the empty result, tells
            }
        }
        return Optional.empty();
    }

    private static Optional<String> body(HttpResponse<String> answer) {
        return answer.statusCode() < 300 ? Optional.of(answer.body()) : Optional.empty();
    }

    private HttpRequest request(Hook hook, Map<String, String> fields, String token) {
        var url = Signature.withoutFragment(hook.url());
        var form = Form.encode(fields);
        boolean get = hook.method().equalsIgnoreCase("GET");
        var asked = get ? url + (url.contains("?") ? "&" : "?") + form : url;
        var signature = Signature.of(account.token(), asked, get ? Map.of() : fields);
        var request =
                HttpRequest.newBuilder(URI.create(asked))
                        .timeout(READ)
                        .header("User-Agent", "TwilioProxy/1.1")
                        .header("I-Twilio-Idempotency-Token", token)
                        .header(Signature.HEADER, signature);
        return get
                ? request.GET().build()
                : request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .POST(BodyPublishers.ofString(form))
                        .build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
