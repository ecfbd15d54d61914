package org.warmline.telephony.twilio;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The SDK's HTTP client, tamed: it sends every request exactly once.
 *
 * <p>Left alone, the SDK repeats a request up to three times on any 5xx, and Apache's client below
 * it once more on 429 and 503: one call that the carrier accepted and then answered with 503 made
 * six telephones ring (measured with SDK 13.0.1). Calls have no idempotency key, so a repetition is
 * another call.
 *
 * <p>Besides: its own time-outs (the SDK forces 30 s upon each request), an address for a network
 * on this machine, no redirects, and a fresh connection each time, because a kept one that the
 * other side has just closed makes an outcome unclear that need not be.
 */
final class OnceOnlyHttpClient extends NetworkHttpClient {

    private static final String SENT = "warmline.sent";
    private static final int CONNECTIONS = 20;

    private final URI base;
    private final JsonMapper json = new JsonMapper();

    OnceOnlyHttpClient(URI base, Duration connect, Duration read) {
        super(builder(Timeout.of(connect), Timeout.of(read)));
        this.base = base;
    }

    @Override
    public Response reliableRequest(
            Request request, int @Nullable [] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    /**
     * @throws CarrierSaysNoException if the answer's status is 400 or more
     */
    @Override
    public Response makeRequest(Request request) {
        var response = super.makeRequest(addressed(request));
        if (response.getStatusCode() >= 400) {
            throw new CarrierSaysNoException(response.getStatusCode(), code(response.getContent()));
        }
        return response;
    }

    /** The same request to our base address; the SDK has no setting for that. */
    private Request addressed(Request request) {
        var path = request.constructURL().getPath();
        var addressed = new Request(request.getMethod(), base + path);
        request.getQueryParams()
                .forEach((name, all) -> all.forEach(one -> addressed.addQueryParam(name, one)));
        request.getPostParams()
                .forEach((name, all) -> all.forEach(one -> addressed.addPostParam(name, one)));
        request.getHeaderParams()
                .forEach((name, all) -> all.forEach(one -> addressed.addHeaderParam(name, one)));
        addressed.setContentType(request.getContentType());
        addressed.setAuth(request.getUsername(), request.getPassword());
        return addressed;
    }

    private int code(String body) {
        try {
            return json.readTree(body).path("code").asInt(0);
        } catch (JacksonException notJson) {
            return 0;
        }
    }

    private static HttpClientBuilder builder(Timeout connect, Timeout read) {
        var connection =
                ConnectionConfig.custom().setConnectTimeout(connect).setSocketTimeout(read).build();
        var tls = TlsConfig.custom().setHandshakeTimeout(connect).build();
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(connection)
                        .setDefaultTlsConfig(tls)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS)
                        .build();
        var request =
                RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(read)
                        .build();
        return HttpClientBuilder.create()
                .useSystemProperties()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .addExecInterceptorFirst(
                        "once",
                        (sent, scope, chain) -> {
                            scope.clientContext.setRequestConfig(request);
                            try {
                                return chain.proceed(sent, scope);
                            } catch (IOException e) {
                                throw hasLeft(scope.clientContext)
                                        ? e
                                        : new NothingSentException(e);
                            }
                        })
                .addExecInterceptorBefore(
                        ChainElement.MAIN_TRANSPORT.name(),
                        "leaving",
                        (sent, scope, chain) -> {
                            scope.clientContext.setAttribute(SENT, true);
                            return chain.proceed(sent, scope);
                        });
    }

    /** The connection, with its TLS handshake, stands before the first byte of a request leaves. */
    private static boolean hasLeft(HttpClientContext context) {
        return context.getAttribute(SENT) != null;
    }
}
