package org.warmline.assistant.console;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmline.assistant.bench.FormToken;

/** Somebody with cookies who follows no redirect, and may leave out what a browser sends. */
final class Visitor implements AutoCloseable {

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    Visitor(String address) {
        this.address = address;
    }

    /** The worker of {@link ConsoleFixture#GRID}. */
    static Visitor signedIn(String address) throws Exception {
        return signedIn(address, ConsoleFixture.WORKER);
    }

    static Visitor signedIn(String address, String name) throws Exception {
        var visitor = new Visitor(address);
        visitor.signIn(name);
        return visitor;
    }

    void signIn(String name) throws IOException, InterruptedException {
        post(
                "/sign-in",
                Map.of(
                        "username",
                        name,
                        "password",
                        ConsoleFixture.PASSWORD,
                        "_csrf",
                        token("/sign-in")));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /**
     * @param headers names and values, in turns
     */
    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        request.header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens the line over which news come. */
    NewsHeard listen() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/events")).build();
        return new NewsHeard(
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body());
    }

    HttpResponse<String> post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a file as a page does. */
    HttpResponse<String> send(String path, String token, String name, byte[] file)
            throws IOException, InterruptedException {
        var edge = "----edge-of-a-part";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(edge, name);
        var parts =
                List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        file,
                        "\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .header("X-CSRF-TOKEN", token)
                        .header("HX-Request", "true")
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(parts));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a file as a form does without any script: its token is a field of it. */
    HttpResponse<String> submit(String path, String token, byte[] file)
            throws IOException, InterruptedException {
        var edge = "----edge-of-a-part";
        var head =
                """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="a.json"\r
                \r
                """
                        .formatted(edge, token);
        var body =
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + edge + "--\r\n"));
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(body);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What becomes of a request, without what is in the answer. */
    record Answer(int status, String location) {}

    /** A page that is there to go on for ever is left at once. */
    Answer knock(String method, String path, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "*/*");
        if (method.equals("GET") || method.equals("ANY")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token)));
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return new Answer(answer.statusCode(), answer.headers().firstValue("location").orElse(""));
    }

    /** The token against forged requests that stands in the forms of that page. */
    String token(String path) throws IOException, InterruptedException {
        return FormToken.in(get(path).body())
                .orElseThrow(() -> new AssertionError("no token in " + path));
    }

    @Override
    public void close() {
        client.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
