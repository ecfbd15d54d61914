package org.warmline.telephony.emulator;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import java.net.URI;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Twilio's SDK as it is, but for the address it talks to, which it has no setting for; and without
 * its own repetitions, so that tests can count.
 */
final class RedirectedSdk extends NetworkHttpClient {

    private final URI address;

    private RedirectedSdk(URI address) {
        super(HttpClientBuilder.create().disableAutomaticRetries());
        this.address = address;
    }

    static TwilioRestClient client(Emulator emulator, Account account) {
        return new TwilioRestClient.Builder(account.sid(), account.token())
                .httpClient(new RedirectedSdk(emulator.address()))
                .build();
    }

    @Override
    public Response reliableRequest(
            Request request, int @Nullable [] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        var path = request.constructURL().getPath();
        var redirected = new Request(request.getMethod(), address + path);
        var asked = request.constructURL().getQuery();
        request.getQueryParams()
                .forEach((name, all) -> all.forEach(one -> redirected.addQueryParam(name, one)));
        if (request.getQueryParams().isEmpty() && asked != null) {
            Form.parse(asked)
                    .fields()
                    .forEach((name, all) -> redirected.addQueryParam(name, all.getFirst()));
        }
        request.getPostParams()
                .forEach((name, all) -> all.forEach(one -> redirected.addPostParam(name, one)));
        redirected.setContentType(request.getContentType());
        redirected.setAuth(request.getUsername(), request.getPassword());
        return super.makeRequest(redirected);
    }
}
