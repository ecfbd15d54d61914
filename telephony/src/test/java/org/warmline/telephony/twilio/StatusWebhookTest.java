package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallEvent;

class StatusWebhookTest {

    @Test
    void aCallIsToldFromRingingToItsEnd() throws Exception {
        var app = new WebhookFixture();

        app.status(TwilioFixture.CALL, "initiated", 0);
        app.status(TwilioFixture.CALL, "ringing", 1);
        app.status(TwilioFixture.CALL, "in-progress", 2);
        app.status(TwilioFixture.CALL, "completed", 3);

        assertThat(app.media.news()).containsExactly("Ringing", "Answered", "Ended");
    }

    @Test
    void whatIsToldTwiceIsPassedOnOnce() throws Exception {
        var app = new WebhookFixture();

        for (var status : new String[] {"ringing", "ringing", "in-progress", "in-progress"}) {
            app.status(TwilioFixture.CALL, status, 1);
        }
        app.status(TwilioFixture.CALL, "completed", 3);
        app.status(TwilioFixture.CALL, "completed", 3);

        assertThat(app.media.news()).containsExactly("Ringing", "Answered", "Ended");
    }

    @Test
    void whatComesTooLateIsNotToldAnyMore() throws Exception {
        var app = new WebhookFixture();

        app.status(TwilioFixture.CALL, "in-progress", 2);
        app.status(TwilioFixture.CALL, "ringing", 1);

        assertThat(app.media.news()).containsExactly("Answered");
    }

    @Test
    void nothingComesBackFromAnEnding() throws Exception {
        var app = new WebhookFixture();

        app.status(TwilioFixture.CALL, "completed", 3);
        app.status(TwilioFixture.CALL, "in-progress", 2);
        app.status(TwilioFixture.CALL, "ringing", 1);
        app.status(TwilioFixture.CALL, "failed", 4);
        app.signed(
                "/twilio/status" + WebhookFixture.PROOF,
                Map.of("CallSid", TwilioFixture.CALL.value(), "AnsweredBy", "machine_start"));

        assertThat(app.media.news()).containsExactly("Ended");
    }

    @Test
    void aStatusThatTwilioHasNotHadUntilNowChangesNothing() throws Exception {
        var app = new WebhookFixture();

        assertThat(app.status(TwilioFixture.CALL, "on-hold", 1)).isEqualTo(204);
        app.status(TwilioFixture.CALL, "in-progress", 2);

        assertThat(app.media.news()).containsExactly("Answered");
    }

    @Test
    void aWrongTokenIsRefused() throws Exception {
        var app = new WebhookFixture();
        var fields = WebhookFixture.fields(TwilioFixture.CALL, "ringing", 1);

        var wrong = app.signed("/twilio/status?attempt=attempt-0001&token=wrong", fields);
        var missing = app.signed("/twilio/status", fields);
        var noId = app.signed("/twilio/status?attempt=%2F&token=wrong", fields);

        assertThat(wrong.getStatus()).isEqualTo(403);
        assertThat(missing.getStatus()).isEqualTo(403);
        assertThat(noId.getStatus()).isEqualTo(403);
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void newsOfASecondCallForTheAttemptIsIgnored() throws Exception {
        var app = new WebhookFixture();

        app.status(TwilioFixture.CALL, "ringing", 1);
        app.status(TwilioFixture.OTHER_CALL, "completed", 3);

        assertThat(app.media.news()).containsExactly("Ringing");
    }

    @ParameterizedTest
    @CsvSource({
        "completed, 200, COMPLETED",
        "busy, 486, BUSY",
        "busy, 603, REJECTED",
        "no-answer, 480, NO_ANSWER",
        "no-answer, 603, REJECTED",
        "canceled, 487, CANCELED",
        "failed, 404, UNREACHABLE",
        "failed, 480, UNREACHABLE",
        "failed, 484, UNREACHABLE",
        "failed, 486, BUSY",
        "failed, 603, REJECTED",
        "failed, 608, REJECTED",
        "failed, 503, FAILED",
        "failed, '', FAILED"
    })
    void anEndingIsToldInOurWords(String status, String sipCode, CallEnding ending)
            throws Exception {
        var app = new WebhookFixture();
        var fields = new HashMap<>(WebhookFixture.fields(TwilioFixture.CALL, status, 3));
        fields.put("SipResponseCode", sipCode);
        fields.put("CallDuration", "61");

        app.signed("/twilio/status" + WebhookFixture.PROOF, fields);

        assertThat(app.media.events)
                .containsExactly(
                        new CallEvent.Ended(
                                TwilioFixture.ATTEMPT,
                                TwilioFixture.CALL,
                                ending,
                                Duration.ofSeconds(61)));
    }

    @Test
    void aVerdictThatComesInTheBackgroundIsTold() throws Exception {
        var app = new WebhookFixture();
        app.status(TwilioFixture.CALL, "in-progress", 2);

        app.signed(
                "/twilio/status" + WebhookFixture.PROOF,
                Map.of("CallSid", TwilioFixture.CALL.value(), "AnsweredBy", "machine_start"));

        assertThat(app.media.news()).containsExactly("Answered", "MachineDetected");
    }

    @Test
    void aBrokenStreamTearsNothingDown() throws Exception {
        var app = new WebhookFixture();
        var fields = Map.of("StreamEvent", "stream-error", "CallSid", TwilioFixture.CALL.value());

        var status = app.signed("/twilio/stream" + WebhookFixture.PROOF, fields).getStatus();

        assertThat(status).isEqualTo(204);
        assertThat(app.media.events).isEmpty();
    }
}
