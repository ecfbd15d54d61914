package org.warmline.assistant.notice;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Asks another server and always comes to an end, also when it answers drop by drop. */
final class WebRequests implements AutoCloseable {

    private final HttpClient client;
    private final Duration patience;

    WebRequests(Duration patience) {
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    /**
     * @param judge what an answer with a good status means
     */
    Messenger.Sending send(HttpRequest.Builder request, Function<String, Messenger.Sending> judge) {
        var answer =
                client.sendAsync(
                        request.timeout(patience).build(), HttpResponse.BodyHandlers.ofString());
        try {
            return judged(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS), judge);
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new Messenger.Sending.Failed("timeOut");
        } catch (ExecutionException e) {
            return new Messenger.Sending.Failed(trouble(e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Messenger.Sending.Failed("interrupted");
        }
    }

    private static Messenger.Sending judged(
            HttpResponse<String> answer, Function<String, Messenger.Sending> judge) {
        return answer.statusCode() / 100 == 2
                ? judge.apply(answer.body())
                : new Messenger.Sending.Failed("http" + answer.statusCode());
    }

    private static String trouble(ExecutionException failure) {
        if (failure.getCause() instanceof HttpTimeoutException) {
            return "timeOut";
        }
        return failure.getCause() instanceof ConnectException ? "notReachable" : "cutOff";
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
