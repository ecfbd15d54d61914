package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.telephony.call.Placement;

/** The SDK alone sends up to six requests for one call; a server counts what ours sends. */
class PlacingOnceTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 408})
    void aServersTroubleIsAskedOnceAndLeavesTheOutcomeUnknown(int status) throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(status, "{\"status\":400}"))) {
            assertThat(place(twilio.base())).isInstanceOf(Placement.Unknown.class);
            assertThat(twilio.asked()).hasSize(1);
        }
    }

    @Test
    void tooManyRequestsAreAskedOnceAndMayBeAskedAgainLater() throws IOException {
        var body =
                """
                {"code":20429,"message":"Too Many Requests","status":429}\
                """;

        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(429, body))) {
            assertThat(place(twilio.base()))
                    .isEqualTo(new Placement.Refused("20429", "too many requests at once", true));
            assertThat(twilio.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400,{\"code\":21215},21215",
        "400,{\"code\":21211},21211",
        "401,{\"code\":20003},20003",
        "403,<html>no</html>,403",
        "404,'',404"
    })
    void aRefusalIsAskedOnceAndFinal(int status, String body, String code) throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(status, body))) {
            assertThat(place(twilio.base()))
                    .isInstanceOfSatisfying(
                            Placement.Refused.class,
                            refused -> {
                                assertThat(refused.code()).isEqualTo(code);
                                assertThat(refused.again()).isFalse();
                            });
            assertThat(twilio.asked()).hasSize(1);
        }
    }

    @Test
    void aRefusalDoesNotQuoteTheCarrierWhoQuotesTheNumber() throws IOException {
        var body =
                """
                {"code":21211,"message":"The 'To' number +8613000000001 is not valid."}\
                """;

        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(400, body))) {
            assertThat(place(twilio.base()).toString()).doesNotContain("13000000001");
        }
    }

    @Test
    void aConnectionLostAfterTheRequestIsAskedOnceAndLeavesTheOutcomeUnknown() throws IOException {
        try (var twilio = new FakeTwilioApi(HttpExchange::close)) {
            assertThat(place(twilio.base())).isInstanceOf(Placement.Unknown.class);
            assertThat(twilio.asked()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsAskedOnceAndLeavesTheOutcomeUnknown() throws IOException {
        var testIsOver = new CountDownLatch(1);

        try (var twilio = new FakeTwilioApi(waitingFor(testIsOver))) {
            assertThat(place(twilio.base())).isInstanceOf(Placement.Unknown.class);
            assertThat(twilio.asked()).hasSize(1);
        } finally {
            testIsOver.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "<html>", "{\"sid\":null}", "{\"sid\":\"x\"}"})
    void nonsenseIsAskedOnceAndLeavesTheOutcomeUnknown(String body) throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(201, body))) {
            assertThat(place(twilio.base())).isInstanceOf(Placement.Unknown.class);
            assertThat(twilio.asked()).hasSize(1);
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        HttpHandler redirect =
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(307, -1);
                    exchange.close();
                };

        try (var twilio = new FakeTwilioApi(redirect)) {
            assertThat(place(twilio.base())).isInstanceOf(Placement.Unknown.class);
            assertThat(twilio.asked()).hasSize(1);
        }
    }

    @Test
    void nobodyAtTheAddressMeansThatNothingWasSent() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(place(URI.create("http://127.0.0.1:" + free)))
                .isInstanceOfSatisfying(
                        Placement.Refused.class, refused -> assertThat(refused.again()).isTrue());
    }

    private static Placement place(URI base) {
        var settings = TwilioFixture.settings(base, TwilioFixture.PUBLIC);
        var addresses =
                new Addresses(settings.publicBase(), new AttemptTokens(TwilioFixture.AUTH_TOKEN));
        return new TwilioCarrier(settings, addresses, new Attempts(), PATIENCE)
                .place(TwilioFixture.request());
    }

    private static HttpHandler waitingFor(CountDownLatch latch) {
        return exchange -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }
}
