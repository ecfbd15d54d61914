package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Utterance;

class VoiceWebhookTest {

    private static final String HANG_UP = "<Response><Hangup/></Response>";

    @Test
    void anAnsweredCallGetsItsMediaStream() throws Exception {
        var app = new WebhookFixture();

        assertThat(app.voice(TwilioFixture.CALL))
                .contains("<Connect><Stream", "</Stream></Connect><Hangup/></Response>")
                .contains("url=\"wss://warmline.example/twilio/media\"")
                .contains("<Parameter name=\"attempt\" value=\"attempt-0001\"/>")
                .contains("<Parameter name=\"token\" value=\"" + TwilioFixture.token() + "\"/>");
        assertThat(app.media.news()).containsExactly("Answered");
    }

    @Test
    void onThisMachineTheStreamIsPlain() throws Exception {
        var app = new WebhookFixture(URI.create("http://127.0.0.1:8080"));

        assertThat(app.voice(TwilioFixture.CALL))
                .contains("url=\"ws://127.0.0.1:8080/twilio/media\"");
    }

    @Test
    void anAnswerAskedForTwiceIsGivenTwiceAndToldOnce() throws Exception {
        var app = new WebhookFixture();

        var first = app.voice(TwilioFixture.CALL);

        assertThat(app.voice(TwilioFixture.CALL)).isEqualTo(first);
        assertThat(app.media.news()).containsExactly("Answered");
    }

    @Test
    void aCallThatNobodyHereWaitsForEndsWithAGoodbye() throws Exception {
        var app = new WebhookFixture();
        app.media.turnEverybodyAway(new Utterance("再见。", Language.MANDARIN, Utterance.Pace.NORMAL));

        assertThat(app.voice(TwilioFixture.CALL))
                .contains("<Say language=\"cmn-CN\">再见。</Say>")
                .endsWith("<Hangup/></Response>")
                .doesNotContain("<Connect>");
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void aSecondCallForTheAttemptIsHungUp() throws Exception {
        var app = new WebhookFixture();
        app.voice(TwilioFixture.CALL);

        assertThat(app.voice(TwilioFixture.OTHER_CALL)).endsWith(HANG_UP);
        assertThat(app.media.news()).containsExactly("Answered");
    }

    @Test
    void aSecondCallIsHungUpAlsoIfItIsAnsweredFirst() throws Exception {
        var app = new WebhookFixture();
        app.attempts.of(TwilioFixture.ATTEMPT).isOf(TwilioFixture.CALL);

        assertThat(app.voice(TwilioFixture.OTHER_CALL)).endsWith(HANG_UP);
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void aWrongTokenIsHungUp() throws Exception {
        var app = new WebhookFixture();
        var fields = WebhookFixture.fields(TwilioFixture.CALL, "in-progress", 0);
        var another = "/twilio/voice?attempt=attempt-0002&token=" + TwilioFixture.token();

        assertThat(app.signed(another, fields).getContentAsString()).endsWith(HANG_UP);
        assertThat(app.signed("/twilio/voice", fields).getContentAsString()).endsWith(HANG_UP);
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void aCallWithoutANameIsHungUp() throws Exception {
        var app = new WebhookFixture();
        var fields = new HashMap<>(WebhookFixture.fields(TwilioFixture.CALL, "in-progress", 0));
        fields.remove("CallSid");

        var answer = app.signed("/twilio/voice" + WebhookFixture.PROOF, fields);

        assertThat(answer.getContentAsString()).endsWith(HANG_UP);
    }

    @Test
    void whoeverCallsUsIsNotAnswered() throws Exception {
        var app = new WebhookFixture();

        assertThat(app.voice(TwilioFixture.CALL, Map.of("Direction", "inbound")))
                .endsWith("<Response><Reject/></Response>");
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void aCallThatIsOverIsHungUp() throws Exception {
        var app = new WebhookFixture();
        app.status(TwilioFixture.CALL, "completed", 3);

        assertThat(app.voice(TwilioFixture.CALL)).endsWith(HANG_UP);
        assertThat(app.media.news()).containsExactly("Ended");
    }

    @Test
    void aMachineIsToldOnceAfterTheAnswer() throws Exception {
        var app = new WebhookFixture();

        app.voice(TwilioFixture.CALL, Map.of("AnsweredBy", "machine_end_beep"));
        app.voice(TwilioFixture.CALL, Map.of("AnsweredBy", "machine_end_beep"));

        assertThat(app.media.news()).containsExactly("Answered", "MachineDetected");
    }

    @Test
    void aPersonIsNoMachine() throws Exception {
        var app = new WebhookFixture();

        app.voice(TwilioFixture.CALL, Map.of("AnsweredBy", "human"));

        assertThat(app.media.news()).containsExactly("Answered");
    }
}
