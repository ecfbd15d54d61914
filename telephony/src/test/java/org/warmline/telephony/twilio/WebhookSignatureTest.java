package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final String STATUS = "/twilio/status" + WebhookFixture.PROOF;
    private static final Map<String, String> RINGING =
            WebhookFixture.fields(TwilioFixture.CALL, "ringing", 1);

    @Test
    void aRequestThatTwilioSignedIsTaken() throws Exception {
        var app = new WebhookFixture();

        assertThat(app.signed(STATUS, RINGING).getStatus()).isEqualTo(204);
        assertThat(app.media.news()).containsExactly("Ringing");
    }

    @Test
    void aRequestWithoutSignatureIsRefused() throws Exception {
        var app = new WebhookFixture();

        assertThat(app.request(STATUS, RINGING, "").getStatus()).isEqualTo(403);
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void aForgedSignatureIsRefused() throws Exception {
        var app = new WebhookFixture();
        var forged =
                TwilioSignature.of(
                        "another-token-than-ours", TwilioFixture.PUBLIC + STATUS, RINGING);

        assertThat(app.request(STATUS, RINGING, forged).getStatus()).isEqualTo(403);
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void aFieldThatWasChangedOrAddedIsRefused() throws Exception {
        var app = new WebhookFixture();
        var signature =
                TwilioSignature.of(
                        TwilioFixture.AUTH_TOKEN, TwilioFixture.PUBLIC + STATUS, RINGING);
        var changed = new HashMap<>(RINGING);
        changed.put("CallStatus", "completed");
        var added = new HashMap<>(RINGING);
        added.put("AnsweredBy", "machine_start");

        assertThat(app.request(STATUS, changed, signature).getStatus()).isEqualTo(403);
        assertThat(app.request(STATUS, added, signature).getStatus()).isEqualTo(403);
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void aSignatureForAnotherAddressIsRefused() throws Exception {
        var app = new WebhookFixture();
        var ofAnother =
                TwilioSignature.of(
                        TwilioFixture.AUTH_TOKEN,
                        TwilioFixture.PUBLIC + "/twilio/stream" + WebhookFixture.PROOF,
                        RINGING);

        assertThat(app.request(STATUS, RINGING, ofAnother).getStatus()).isEqualTo(403);
    }

    @Test
    void theAddressThatCountsIsTheConfiguredOneBehindWhateverProxy() throws Exception {
        var app = new WebhookFixture(URI.create("https://warmline.example/office"));
        var plain =
                TwilioSignature.of(
                        TwilioFixture.AUTH_TOKEN,
                        "http://warmline.example/office" + STATUS,
                        RINGING);

        assertThat(app.signed(STATUS, RINGING).getStatus()).isEqualTo(204);
        assertThat(app.request(STATUS, RINGING, plain).getStatus()).isEqualTo(403);
    }

    @Test
    void aPlainAddressOnThisMachineIsSignedAsPlain() throws Exception {
        var app = new WebhookFixture(URI.create("http://127.0.0.1:8080"));
        var withTls =
                TwilioSignature.of(
                        TwilioFixture.AUTH_TOKEN, "https://127.0.0.1:8080" + STATUS, RINGING);

        assertThat(app.signed(STATUS, RINGING).getStatus()).isEqualTo(204);
        assertThat(app.request(STATUS, RINGING, withTls).getStatus()).isEqualTo(403);
    }

    @Test
    void namesOfPlacesInAnyScriptAreSignedAsUtf8() throws Exception {
        var app = new WebhookFixture();
        var fields = new HashMap<>(RINGING);
        fields.put("ToCity", "武汉 & Zürich=");

        assertThat(app.signed(STATUS, fields).getStatus()).isEqualTo(204);
    }

    @Test
    void aFieldOfTheFormCannotStandInForTheOneOfTheAddress() throws Exception {
        var app = new WebhookFixture();
        var fields = new HashMap<>(RINGING);
        fields.put("attempt", "attempt-0001");
        fields.put("token", TwilioFixture.token());

        assertThat(app.signed("/twilio/status", fields).getStatus()).isEqualTo(403);
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void anAddressThatCannotBeReadIsRefused() throws Exception {
        var app = new WebhookFixture();

        assertThat(app.signed("/twilio/status?attempt", RINGING).getStatus()).isEqualTo(403);
    }
}
