package org.warmline.knowledge.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiWriterTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer server;

    OpenAiWriterTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void aWholeTextIsTaken() {
        answers(200, reply("放在门口。", "stop"));

        assertThat(write(Duration.ofSeconds(20))).contains("放在门口。");
    }

    @Test
    void aTextThatWasCutOffIsNot() {
        answers(200, reply("放在门", "length"));

        assertThat(write(Duration.ofSeconds(20))).isEmpty();
    }

    @Test
    void anErrorIsNoAnswer() {
        answers(500, "{}");

        assertThat(write(Duration.ofSeconds(20))).isEmpty();
    }

    @Test
    void aModelThatStallsIsNotWaitedFor() {
        server.createContext(
                "/",
                exchange -> {
                    try {
                        end.await();
                    } catch (InterruptedException over) {
                        Thread.currentThread().interrupt();
                    }
                    exchange.close();
                });

        assertThat(write(Duration.ofMillis(200))).isEmpty();
    }

    private void answers(int status, String body) {
        server.createContext(
                "/",
                exchange -> {
                    var bytes = body.getBytes(UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private static String reply(String text, String reason) {
        return """
        {"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,
        "message":{"role":"assistant","content":"%s"},"finish_reason":"%s"}]}
        """
                .formatted(text, reason);
    }

    private Optional<String> write(Duration limit) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        try (var writer = new OpenAiWriter(address, "made-up", "m", limit)) {
            return writer.write("垃圾怎么扔", List.of("放在门口。"));
        }
    }
}
