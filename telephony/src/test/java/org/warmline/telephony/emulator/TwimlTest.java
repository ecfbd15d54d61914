package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Connect;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Parameter;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Stream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwimlTest {

    @Test
    void whatTheSdkWritesIsUnderstood() throws Exception {
        var stream =
                new Stream.Builder()
                        .url("wss://app.example/media")
                        .parameter(new Parameter.Builder().name("token").value("t").build())
                        .build();
        var document =
                new VoiceResponse.Builder()
                        .pause(new Pause.Builder().length(2).build())
                        .connect(new Connect.Builder().stream(stream).build())
                        .hangup(new Hangup.Builder().build())
                        .build()
                        .toXml();

        assertThat(Twiml.parse(document))
                .containsExactly(
                        new Verb.Wait("pause", Duration.ofSeconds(2)),
                        new Verb.Stream(
                                "wss://app.example/media", Map.of("token", "t"), Optional.empty()),
                        new Verb.HangUp());
    }

    @Test
    void aStreamMayHaveAStatusCallback() {
        assertThat(
                        Twiml.parse(
                                "<Response><Connect><Stream url='wss://a/b'"
                                        + " statusCallback='https://a/c'/></Connect></Response>"))
                .containsExactly(
                        new Verb.Stream(
                                "wss://a/b",
                                Map.of(),
                                Optional.of(new Hook("https://a/c", "POST"))));
    }

    @Test
    void aRedirectIsFollowed() {
        assertThat(Twiml.parse("<Response><Redirect>https://a/b</Redirect></Response>"))
                .containsExactly(new Verb.Redirect(new Hook("https://a/b", "POST")));
    }

    @Test
    void speakingTakesItsTime() {
        assertThat(Twiml.parse("<Response><Say>你好</Say></Response>"))
                .containsExactly(new Verb.Wait("say", Duration.ofMillis(300)));
    }

    @Test
    void whatIsNotUnderstoodSaysSo() {
        assertThat(Twiml.parse("<Response><Dial>1</Dial></Response>"))
                .containsExactly(new Verb.NotUnderstood("<Dial>"));
        assertThat(Twiml.parse("{}"))
                .containsExactly(new Verb.NotUnderstood("a document that is not XML"));
        assertThat(Twiml.parse("<Reply/>"))
                .containsExactly(new Verb.NotUnderstood("a document <Reply>"));
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThat(Twiml.parse("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///x'>]><Response/>"))
                .containsExactly(new Verb.NotUnderstood("a document that is not XML"));
    }
}
