package org.warmline.telephony.vosk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.speech.Language;

/** A web server with a model on it that can be cut off in the middle. */
final class ModelServerFixture implements AutoCloseable {

    private final HttpServer server;
    private final List<String> ranges = new CopyOnWriteArrayList<>();
    private volatile byte[] file = new byte[0];
    private volatile String version = "\"1\"";
    private volatile int cutAfter = Integer.MAX_VALUE;
    private final AtomicInteger cuts = new AtomicInteger();

    ModelServerFixture() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/models/en.zip", this::serve);
        server.start();
    }

    URI address(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/models/" + name);
    }

    ModelServerFixture serving(byte[] bytes, String etag) {
        file = bytes;
        version = etag;
        return this;
    }

    /** Drops the connection after so many bytes, so many times. */
    void cut(int after, int times) {
        cutAfter = after;
        cuts.set(times);
    }

    /** The Range headers that came, an empty one for a request without. */
    List<String> ranges() {
        return ranges;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The bundled English model as its maker would publish it, for 16 kHz without upsampling. */
    static byte[] officialLookingZip(String... more) throws IOException {
        var model = StarterModelsFixture.models().inUse(Language.ENGLISH).folder();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var walk = Files.walk(model)) {
            for (var path : walk.filter(Files::isRegularFile).sorted().toList()) {
                var name = model.relativize(path).toString();
                if (name.startsWith("am/") || name.startsWith("graph/")) {
                    put(zip, "vosk-model-en/" + name, Files.readAllBytes(path));
                }
            }
            put(
                    zip,
                    "vosk-model-en/conf/model.conf",
                    "--beam=13.0\n".getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    "vosk-model-en/conf/mfcc.conf",
                    "--sample-frequency=16000\n".getBytes(StandardCharsets.UTF_8));
            for (var name : more) {
                put(zip, name, "x".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var range = header(exchange, "Range");
        ranges.add(range == null ? "" : range);
        var unless = header(exchange, "If-Range");
        boolean sameVersion = unless == null || unless.equals(version);
        int from = range != null && sameVersion ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
        boolean part = from > 0;
        exchange.getResponseHeaders().set("ETag", version);
        if (from >= file.length) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + file.length);
            exchange.sendResponseHeaders(416, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(part ? 206 : 200, file.length - from);
        boolean cut = cuts.getAndDecrement() > 0;
        int until = cut ? Math.min(file.length, from + cutAfter) : file.length;
        try (exchange) {
            // Closing the exchange before its announced length drops the connection: the cut.
            var out = exchange.getResponseBody();
            out.write(file, from, until - from);
            out.flush();
        }
    }

    private static @Nullable String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }
}
