package org.warmline.assistant.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;

/** A supervisor with a browser that draws nothing. */
final class PageReader implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int OK = 200;
    private static final String NAME = "bench.supervisor";
    private static final String PASSWORD = "measures pages only 1";

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private PageReader(String address) {
        this.address = address;
    }

    static PageReader signedIn(ConfigurableApplicationContext service)
            throws IOException, InterruptedException {
        var accounts = service.getBean(Accounts.class);
        accounts.add(
                new NewAccount(NAME, NAME, Role.SUPERVISOR, Set.of()),
                PASSWORD,
                false,
                Actor.MACHINE);
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var reader = new PageReader("http://127.0.0.1:" + port);
        reader.signIn();
        return reader;
    }

    private void signIn() throws IOException, InterruptedException {
        var page =
                client.send(
                        HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(),
                        HttpResponse.BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IOException("/sign-in has no form");
        }
        var form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                NAME,
                                URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8),
                                URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        client.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** Fetches a page whole. */
    double millis(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html")
                        .build();
        long begun = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != OK) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return millis;
    }

    @Override
    public void close() {
        client.close();
    }
}
