package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.Placement;

class TwilioCarrierTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void anAcceptedCallHasTheCarriersName() throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(201, call("queued")))) {
            assertThat(carrier(twilio).place(TwilioFixture.request()))
                    .isEqualTo(new Placement.Accepted(TwilioFixture.CALL));
        }
    }

    @Test
    void aCallIsAskedForWithItsLimitsAndItsCallbacks() throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(201, call("queued")))) {
            carrier(twilio).place(TwilioFixture.request());

            var asked = twilio.asked().getFirst();
            var proof = "?attempt=attempt-0001&token=" + TwilioFixture.token();
            assertThat(asked.method() + " " + asked.path())
                    .isEqualTo(
                            "POST /2010-04-01/Accounts/" + TwilioFixture.ACCOUNT + "/Calls.json");
            assertThat(asked.text())
                    .contains("To=+8613000000001", "From=+15005550006")
                    .contains("Timeout=45", "TimeLimit=600")
                    .contains("Url=https://warmline.example/twilio/voice" + proof)
                    .contains("StatusCallback=https://warmline.example/twilio/status" + proof)
                    .contains(
                            "StatusCallbackEvent=initiated",
                            "StatusCallbackEvent=ringing",
                            "StatusCallbackEvent=answered",
                            "StatusCallbackEvent=completed")
                    .doesNotContain("MachineDetection");
            assertThat(asked.authorization()).isEqualTo("Basic " + basic());
        }
    }

    @Test
    void machinesAreListenedForInTheBackgroundWhereThatIsSet() throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(201, call("queued")))) {
            var settings =
                    new TwilioSettings(
                            TwilioFixture.ACCOUNT,
                            TwilioFixture.AUTH_TOKEN,
                            TwilioFixture.OURS,
                            twilio.base(),
                            TwilioFixture.PUBLIC,
                            true);

            TwilioConfiguration.carrier(settings).place(TwilioFixture.request());

            assertThat(twilio.asked().getFirst().text())
                    .contains("MachineDetection=Enable", "AsyncAmd=true", "AsyncAmdStatusCallback");
        }
    }

    @Test
    void aLostCallIsFoundByItsNumbersAndItsTime() throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(200, list(call("busy"))))) {
            assertThat(carrier(twilio).find(TwilioFixture.request(), NOON, _ -> false))
                    .contains(new CallSnapshot(TwilioFixture.CALL, Optional.of(CallEnding.BUSY)));
            assertThat(twilio.asked().getFirst().text())
                    .contains("To=+8613000000001", "StartTime>=2026-11-23T11:59:00");
        }
    }

    @Test
    void aCallThatStillWaitsToBeDialledIsFound() throws IOException {
        HttpHandler queuedOnly =
                exchange -> {
                    var query = exchange.getRequestURI().getQuery();
                    var found = query.contains("Status=queued") ? list(call("queued")) : list("");
                    FakeTwilioApi.answering(200, found).handle(exchange);
                };

        try (var twilio = new FakeTwilioApi(queuedOnly)) {
            assertThat(carrier(twilio).find(TwilioFixture.request(), NOON, _ -> false))
                    .contains(new CallSnapshot(TwilioFixture.CALL, Optional.empty()));
        }
    }

    @Test
    void anEarlierCallOrAnotherCallersOneIsNotOurs() throws IOException {
        var earlier = call("busy").replace("12:00:03", "11:40:00");
        var anothers = call("busy").replace("+15005550006", "+15005550001");

        try (var twilio =
                new FakeTwilioApi(FakeTwilioApi.answering(200, list(earlier + "," + anothers)))) {
            assertThat(carrier(twilio).find(TwilioFixture.request(), NOON, _ -> false)).isEmpty();
        }
    }

    @Test
    void aCarrierThatCannotBeAskedIsNotACallThatDoesNotExist() throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(503, "{}"))) {
            assertThatThrownBy(
                            () -> carrier(twilio).find(TwilioFixture.request(), NOON, _ -> false))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void hangingUpCompletesTheCall() throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(200, call("completed")))) {
            carrier(twilio).hangUp(TwilioFixture.CALL);

            assertThat(twilio.asked()).hasSize(1);
            assertThat(twilio.asked().getFirst().path())
                    .endsWith("/Calls/" + TwilioFixture.CALL.value() + ".json");
            assertThat(twilio.asked().getFirst().text()).isEqualTo("Status=completed");
        }
    }

    @Test
    void hangingUpACallThatIsOverIsNoError() throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(404, "{\"code\":20404}"))) {
            assertThatCode(() -> carrier(twilio).hangUp(TwilioFixture.CALL))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void hangingUpTellsThatTheCarrierCouldNotBeAsked() throws IOException {
        try (var twilio = new FakeTwilioApi(FakeTwilioApi.answering(500, ""))) {
            assertThatThrownBy(() -> carrier(twilio).hangUp(TwilioFixture.CALL))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void onlyANetworkOnThisMachineReachesNobody() {
        assertThat(reachesOnlyThisMachine("http://127.0.0.1:4010")).isTrue();
        assertThat(reachesOnlyThisMachine("http://[::1]:4010")).isTrue();
        assertThat(reachesOnlyThisMachine("http://localhost:4010")).isTrue();
        assertThat(reachesOnlyThisMachine("https://api.twilio.com")).isFalse();
        assertThat(reachesOnlyThisMachine("https://127.0.0.1.example")).isFalse();
    }

    private static boolean reachesOnlyThisMachine(String base) {
        return TwilioConfiguration.carrier(
                        TwilioFixture.settings(URI.create(base), TwilioFixture.PUBLIC))
                .reachesOnlyThisMachine();
    }

    private static Carrier carrier(FakeTwilioApi twilio) {
        return TwilioConfiguration.carrier(
                TwilioFixture.settings(twilio.base(), TwilioFixture.PUBLIC));
    }

    private static String call(String status) {
        var start = status.equals("queued") ? "null" : "\"Mon, 23 Nov 2026 12:00:03 +0000\"";
        return """
        {"sid":"%s","account_sid":"%s","status":"%s","to":"+8613000000001",\
        "from":"+15005550006","direction":"outbound-api","price_unit":"USD",\
        "date_created":null,"start_time":%s,"queue_time":"0"}\
        """
                .formatted(TwilioFixture.CALL.value(), TwilioFixture.ACCOUNT, status, start);
    }

    private static String list(String calls) {
        return """
        {"calls":[%s],"page":0,"page_size":50,"next_page_uri":null,\
        "uri":"/2010-04-01/Accounts/x/Calls.json"}\
        """
                .formatted(calls);
    }

    private static String basic() {
        return Base64.getEncoder()
                .encodeToString(
                        (TwilioFixture.ACCOUNT + ":" + TwilioFixture.AUTH_TOKEN)
                                .getBytes(StandardCharsets.UTF_8));
    }
}
