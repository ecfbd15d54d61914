package org.warmline.assistant.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;

/** Somebody with a browser that draws nothing. */
final class PageReader implements AutoCloseable {

    private static final int OK = 200;

    /** Is sent a form, so that no word of it stands in an address. */
    static final String SEARCH = "/residents/search";

    private static final String SEARCHED = "王";
    private static final String PASSWORD = "measures pages only 1";

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private String token = "";

    private PageReader(String address) {
        this.address = address;
    }

    /** With the account of that role that reads pages only and sees every grid. */
    static PageReader signedIn(ConfigurableApplicationContext service, Role role)
            throws IOException, InterruptedException {
        var accounts = service.getBean(Accounts.class);
        var name = "bench." + role.name().toLowerCase(Locale.ROOT);
        accounts.add(new NewAccount(name, name, role, Set.of()), PASSWORD, false, Actor.MACHINE);
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var reader = new PageReader("http://127.0.0.1:" + port);
        reader.readToken("/sign-in");
        reader.client.send(
                reader.form("/sign-in", Map.of("username", name, "password", PASSWORD)),
                HttpResponse.BodyHandlers.discarding());
        reader.readToken("/me");
        return reader;
    }

    private void readToken(String path) throws IOException, InterruptedException {
        var page =
                client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
        token = FormToken.in(page.body()).orElseThrow(() -> new IOException(path + " has no form"));
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        var sent = new StringBuilder("_csrf=").append(encoded(token));
        fields.forEach(
                (name, text) -> sent.append('&').append(name).append('=').append(encoded(text)));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent.toString()))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Fetches a page whole. */
    double millis(String path) throws IOException, InterruptedException {
        var request =
                path.equals(SEARCH)
                        ? form(path, Map.of("text", SEARCHED))
                        : HttpRequest.newBuilder(URI.create(address + path))
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
