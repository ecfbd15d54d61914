package org.warmline.telephony.twilio;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.warmline.telephony.call.CarrierCallId;

/** Our webhooks behind their gate, and Twilio in front of it. */
final class WebhookFixture {

    static final String PROOF = "?attempt=attempt-0001&token=" + TwilioFixture.token();

    final RecordedMedia media = new RecordedMedia();
    final Attempts attempts = new Attempts();
    private final URI base;
    private final MockMvc app;

    WebhookFixture() {
        this(TwilioFixture.PUBLIC);
    }

    WebhookFixture(URI base) {
        this.base = base;
        var tokens = new AttemptTokens(TwilioFixture.AUTH_TOKEN);
        var addresses = new Addresses(base, tokens);
        var answers = new VoiceAnswers(addresses, tokens);
        app =
                MockMvcBuilders.standaloneSetup(new Webhooks(attempts, tokens, answers, media))
                        .addFilters(new SignatureFilter(TwilioFixture.AUTH_TOKEN, addresses))
                        .build();
    }

    String voice(CarrierCallId call) throws Exception {
        return voice(call, Map.of());
    }

    String voice(CarrierCallId call, Map<String, String> more) throws Exception {
        var fields = new HashMap<>(fields(call, "in-progress", 0));
        fields.putAll(more);
        return signed("/twilio/voice" + PROOF, fields).getContentAsString();
    }

    int status(CarrierCallId call, String status, int sequence) throws Exception {
        return signed("/twilio/status" + PROOF, fields(call, status, sequence)).getStatus();
    }

    MockHttpServletResponse signed(String pathAndQuery, Map<String, String> fields)
            throws Exception {
        var signature = TwilioSignature.of(TwilioFixture.AUTH_TOKEN, base + pathAndQuery, fields);
        return request(pathAndQuery, fields, signature);
    }

    MockHttpServletResponse request(
            String pathAndQuery, Map<String, String> fields, String signature) throws Exception {
        var request = post(URI.create(pathAndQuery));
        if (!signature.isEmpty()) {
            request.header("X-Twilio-Signature", signature);
        }
        fields.forEach(request::param);
        return app.perform(request).andReturn().getResponse();
    }

    static Map<String, String> fields(CarrierCallId call, String status, int sequence) {
        return Map.of(
                "CallSid",
                call.value(),
                "AccountSid",
                TwilioFixture.ACCOUNT,
                "Direction",
                "outbound-api",
                "CallStatus",
                status,
                "CallbackSource",
                "call-progress-events",
                "SequenceNumber",
                Integer.toString(sequence));
    }
}
