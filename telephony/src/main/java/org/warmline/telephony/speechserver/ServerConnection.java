package org.warmline.telephony.speechserver;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Requests to one server, each in a box: so long to connect, so long until its first byte, so long
 * in all, so many bytes. Follows no redirection: the sound is for this server only.
 */
final class ServerConnection implements AutoCloseable {

    /** What is asked. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once; equality is not used
    record Question(String path, String contentType, byte[] body) {

        /** Without what is said. */
        @Override
        public String toString() {
            return "Question[" + path + "]";
        }
    }

    /** What an answer may take. */
    record Box(Duration firstByte, Duration whole, int mostBytes) {}

    /** An answer that came in full, of the status 200. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once; equality is not used
    record Answer(String contentType, byte[] body) {

        /** Without what was heard. */
        @Override
        public String toString() {
            return "Answer[" + contentType + "]";
        }
    }

    private final String base;
    private final String key;
    private final HttpClient client;

    ServerConnection(URI address, String key, Duration connect) {
        this.base = address.toString().replaceFirst("/+$", "");
        this.key = key;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(connect)
                        .followRedirects(Redirect.NEVER)
                        .version(Version.HTTP_1_1)
                        .build();
    }

    /** Ends within the box, with an answer or exceptionally; then nothing of it runs on. */
    CompletableFuture<Answer> ask(Question question, Box box) {
        var answer = new CompletableFuture<Answer>();
        var begun = new CompletableFuture<Void>();
        var exchange =
                client.sendAsync(
                        request(question), info -> new BoundedBody(info, box.mostBytes(), begun));
        var _ =
                exchange.whenComplete((response, failure) -> {
                    if (failure == null) {
                        answer.complete(new Answer(contentType(response), response.body()));
                    } else {
                        answer.completeExceptionally(ServerTrouble.of(failure));
                    }
                });
        var _ =
                begun.orTimeout(box.firstByte().toNanos(), TimeUnit.NANOSECONDS)
                        .exceptionally(late -> {
                            answer.completeExceptionally(
                                    new ServerTrouble("did not begin to answer in time"));
                            return null;
                        });
        return answer.orTimeout(box.whole().toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((_, _) -> {
                    begun.complete(null);
                    exchange.cancel(true);
                });
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest request(Question question) {
        var request =
                HttpRequest.newBuilder(URI.create(base + question.path()))
                        .header("Content-Type", question.contentType())
                        .POST(BodyPublishers.ofByteArray(question.body()));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    private static String contentType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
