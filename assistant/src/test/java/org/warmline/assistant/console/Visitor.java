package org.warmline.assistant.console;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with cookies who follows no redirect, and may leave out what a browser sends. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
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
        visitor.post(
                "/sign-in",
                Map.of(
                        "username",
                        name,
                        "password",
                        ConsoleFixture.PASSWORD,
                        "_csrf",
                        visitor.token("/sign-in")));
        return visitor;
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

    /** The token against forged requests that stands in the forms of that page. */
    String token(String path) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new AssertionError("no token in " + path);
        }
        return token.group(1);
    }

    @Override
    public void close() {
        client.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
