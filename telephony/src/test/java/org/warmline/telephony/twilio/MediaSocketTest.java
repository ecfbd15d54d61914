package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CarrierCallId;

/** A media stream over a real socket of this machine, as Twilio opens it. */
class MediaSocketTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger COUNT = new AtomicInteger(1000);
    private static FakeTwilioApi twilio;
    private static TwilioApp app;

    private final int number = COUNT.incrementAndGet();
    private final AttemptId attempt = new AttemptId("attempt-" + number);
    private final String token = new AttemptTokens(TwilioFixture.AUTH_TOKEN).of(attempt);
    private final CarrierCallId call = new CarrierCallId("CA" + "0".repeat(28) + number);

    @BeforeAll
    static void start() throws IOException {
        twilio = new FakeTwilioApi(FakeTwilioApi.answering(404, "{\"code\":20404}"));
        app = new TwilioApp(TwilioFixture.settings(twilio.base(), TwilioFixture.PUBLIC));
    }

    @BeforeEach
    void forget() {
        app.forget();
    }

    @AfterAll
    static void stop() {
        app.close();
        twilio.close();
        CLIENT.close();
    }

    @Test
    void soundOfAnyLengthArrivesAsFramesIntact() throws Exception {
        var stream = joined();
        var sent = new byte[12_800];
        new Random(7).nextBytes(sent);

        int from = 0;
        for (int length : new int[] {160, 1, 159, 0, 320, 37, 8_000, 4_123}) {
            stream.sound(Arrays.copyOfRange(sent, from, from + length));
            from += length;
        }
        stream.key('9');

        assertThat(app.media.next()).isEqualTo("key 9");
        assertThat(app.media.frames).hasSize(80).isEqualTo(framesOf(sent));
    }

    @Test
    void ourSoundMarksAndClearArriveAtTwilioInTheirOrder() throws Exception {
        var stream = joined();
        var leg = app.media.leg();
        var samples = new short[AudioFrame.SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i * 200 - 16_000);
        }

        leg.play(AudioFrame.of(samples));
        leg.mark("end.\"temperature\".1");
        leg.clear();

        var payload = Base64.getEncoder().encodeToString(G711.MU_LAW.encode(samples));
        assertThat(stream.next())
                .isEqualTo(
                        "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\""
                                + payload
                                + "\"}}");
        assertThat(stream.next())
                .isEqualTo(
                        "{\"event\":\"mark\",\"streamSid\":\"MZ1\","
                                + "\"mark\":{\"name\":\"end.\\\"temperature\\\".1\"}}");
        assertThat(stream.next()).isEqualTo("{\"event\":\"clear\",\"streamSid\":\"MZ1\"}");
    }

    @Test
    void keysAndMarksAreHeardAndTheEndIsToldOnce() throws Exception {
        var stream = joined();

        stream.key('#');
        stream.say("{\"event\":\"mark\",\"mark\":{\"name\":\"end.statement.2\"}}");
        stream.say("{\"event\":\"stop\",\"stop\":{\"callSid\":\"x\"},\"streamSid\":\"MZ1\"}");

        assertThat(app.media.next()).isEqualTo("key #");
        assertThat(app.media.next()).isEqualTo("mark end.statement.2");
        assertThat(app.media.next()).isEqualTo("closed");
        assertThat(stream.closeCode()).isEqualTo(1000);
        assertThat(app.media.heard).isEmpty();
    }

    @Test
    void theMediaOfACallMeanThatItWasAnswered() throws Exception {
        joined();
        app.media.leg();

        assertThat(app.media.news()).containsExactly("Answered");
    }

    @Test
    void anUpgradeWithoutTwiliosSignatureIsRefused() {
        assertThatThrownBy(() -> open("")).hasCauseInstanceOf(WebSocketHandshakeException.class);
        assertThatThrownBy(() -> open(TwilioStream.signature("another-token")))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void anUpgradeSignedForThePageAddressIsRefused() {
        var https =
                TwilioSignature.of(
                        TwilioFixture.AUTH_TOKEN,
                        "https://warmline.example/twilio/media",
                        Map.of());

        assertThatThrownBy(() -> open(https)).hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void aWrongTokenIsClosed() {
        var stream = open(TwilioStream.signature(TwilioFixture.AUTH_TOKEN));

        stream.start(TwilioFixture.OTHER_ATTEMPT, token, call);

        assertThat(stream.closeCode()).isEqualTo(1008);
        assertThat(app.media.events).isEmpty();
    }

    @Test
    void aSecondStreamAndAnotherCallsStreamAreClosedAndTheFirstGoesOn() throws Exception {
        var first = joined();
        var again = open(TwilioStream.signature(TwilioFixture.AUTH_TOKEN));
        var another = open(TwilioStream.signature(TwilioFixture.AUTH_TOKEN));

        again.start(attempt, token, call);
        another.start(attempt, token, TwilioFixture.OTHER_CALL);

        assertThat(again.closeCode()).isEqualTo(1008);
        assertThat(another.closeCode()).isEqualTo(1008);
        first.key('1');
        assertThat(app.media.next()).isEqualTo("key 1");
    }

    @Test
    void aCallThatNobodyWaitsForIsHungUp() throws Exception {
        app.media.somebodyWaits = false;
        var stream = open(TwilioStream.signature(TwilioFixture.AUTH_TOKEN));

        stream.start(attempt, token, call);

        assertThat(stream.closeCode()).isEqualTo(1008);
        assertThat(twilio.next().path()).endsWith(call.value() + ".json");
    }

    @Test
    void aSocketThatDoesNotSayItsNameInTimeIsClosed() throws Exception {
        var stream = open(TwilioStream.signature(TwilioFixture.AUTH_TOKEN));

        app.timePasses();

        assertThat(stream.closeCode()).isEqualTo(1008);
    }

    @Test
    void aSocketThatSaidItsNameInTimeStaysOpen() throws Exception {
        var stream = joined();
        app.media.leg();

        app.timePasses();
        stream.key('1');

        assertThat(app.media.next()).isEqualTo("key 1");
        assertThat(stream.isOpen()).isTrue();
    }

    @Test
    void whatIsMalformedOrTooLongIsPassedOver() throws Exception {
        var stream = joined();

        stream.say("{");
        stream.say("{\"event\":\"media\",\"media\":{\"payload\":\"%\"}}");
        stream.sound(new byte[64 * 1024]);
        stream.key('1');

        assertThat(app.media.next()).isEqualTo("key 1");
        assertThat(app.media.frames).isEmpty();
    }

    @Test
    void hangingUpClosesTheSocketAndEndsTheCall() throws Exception {
        var stream = joined();

        app.media.leg().hangUp();

        assertThat(stream.closeCode()).isEqualTo(1000);
        assertThat(twilio.next().path()).endsWith(call.value() + ".json");
        assertThat(app.media.next()).isEqualTo("closed");
    }

    @Test
    void aLineThatBreaksEndsTheLeg() throws Exception {
        var stream = joined();
        app.media.leg();

        stream.breakOff();

        assertThat(app.media.next()).isEqualTo("closed");
    }

    private TwilioStream open(String signature) {
        return new TwilioStream(CLIENT, app.address("ws", "/twilio/media"), signature);
    }

    private TwilioStream joined() {
        var stream = open(TwilioStream.signature(TwilioFixture.AUTH_TOKEN));
        stream.start(attempt, token, call);
        return stream;
    }

    private static List<AudioFrame> framesOf(byte[] codes) {
        var samples = G711.MU_LAW.decode(codes);
        return IntStream.range(0, samples.length / AudioFrame.SAMPLES)
                .mapToObj(i -> i * AudioFrame.SAMPLES)
                .map(i -> AudioFrame.of(Arrays.copyOfRange(samples, i, i + AudioFrame.SAMPLES)))
                .toList();
    }
}
