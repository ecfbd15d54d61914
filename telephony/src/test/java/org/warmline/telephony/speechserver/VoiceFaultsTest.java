package org.warmline.telephony.speechserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

/** Whatever the server does, the sentence is said. */
class VoiceFaultsTest {

    private static final Utterance HELLO = Utterance.of("hello my dear", Language.ENGLISH);
    private static final AudioClip BUNDLED = new AudioClip(AudioFrame.SAMPLE_RATE, new short[800]);

    private StubSpeechServer stub;

    @BeforeEach
    void start() throws IOException {
        stub = new StubSpeechServer(ServerFixture.speaking());
    }

    @AfterEach
    void stop() throws IOException {
        stub.close();
    }

    @SuppressWarnings("ImmutableEnumChecker") // the behaviours hold nothing
    enum Fault {
        SLOW_HEADERS((_, line) -> line.stall(), "begin to answer in time"),
        SLOW_FIRST_BYTE(
                (_, line) -> {
                    line.head(200, "audio/wav", 1_000);
                    line.stall();
                },
                "begin to answer in time"),
        SLOW_BODY(
                (request, line) -> {
                    var wav = wav(request);
                    line.head(200, "audio/wav", wav.length);
                    line.raw(Arrays.copyOf(wav, 1_000));
                    line.stall();
                },
                "not done in time"),
        CUT_IN_THE_MIDDLE(
                (request, line) -> {
                    var wav = wav(request);
                    line.head(200, "audio/wav", wav.length);
                    line.raw(Arrays.copyOf(wav, 1_000));
                },
                "broke off"),
        CUT_WITHOUT_A_LENGTH(
                (request, line) -> {
                    line.raw(
                            "HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.UTF_8));
                    line.raw(Arrays.copyOf(wav(request), 1_000));
                },
                "it ends after"),
        WRONG_RATE((_, line) -> line.send(200, "audio/wav", withRate(4_000)), "rate of 4000 Hz"),
        STEREO(
                (request, line) -> {
                    var samples = wav(request);
                    var header = Wav.header(24_000, 2, (samples.length - 44) / 4);
                    System.arraycopy(header, 0, samples, 0, header.length);
                    line.send(200, "audio/wav", samples);
                },
                "2 channels"),
        ERROR((_, line) -> line.send(503, "text/plain", new byte[0]), "answered 503"),
        TOO_MANY((_, line) -> line.send(429, "application/json", new byte[0]), "answered 429"),
        REDIRECT(
                (_, line) ->
                        line.raw(
                                "HTTP/1.1 302 X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
                                        .getBytes(StandardCharsets.UTF_8)),
                "answered 302"),
        HTML(
                (_, line) ->
                        line.send(
                                200,
                                "text/html",
                                "<html>sign in</html>".getBytes(StandardCharsets.UTF_8)),
                "content type"),
        HTML_IN_DISGUISE(
                (_, line) ->
                        line.send(
                                200,
                                "audio/wav",
                                "<html>sign in</html>".getBytes(StandardCharsets.UTF_8)),
                "does not begin with RIFF"),
        NOTHING((_, line) -> line.send(200, "audio/wav", new byte[0]), "begin with RIFF"),
        NO_SOUND(
                (_, line) ->
                        line.send(200, "audio/wav", Wav.mono(new AudioClip(24_000, new short[0]))),
                "too little sound"),
        SILENCE(
                (_, line) ->
                        line.send(
                                200,
                                "audio/wav",
                                Wav.mono(new AudioClip(24_000, new short[24_000]))),
                "silence"),
        ENDLESS_SPEECH(
                (_, line) ->
                        line.send(200, "audio/wav", Wav.mono(ServerFixture.tone(8_000, 40_000))),
                "too much sound"),
        ANNOUNCED_HUGE((_, line) -> line.head(200, "audio/wav", 1L << 40), "more than"),
        HUGE(
                (_, line) -> {
                    line.raw(
                            "HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 100; i++) {
                        line.raw(new byte[100_000]);
                    }
                },
                "more than"),
        NO_HTTP((_, line) -> line.raw("hello\r\n\r\n".getBytes(StandardCharsets.UTF_8)), "");

        private final StubSpeechServer.Behaviour behaviour;
        private final String said;

        Fault(StubSpeechServer.Behaviour behaviour, String said) {
            this.behaviour = behaviour;
            this.said = said;
        }

        /** Stalling is waited for no longer than it must be. */
        boolean stalls() {
            return name().startsWith("SLOW");
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theBundledVoiceStandsInAndTheCheckSaysWhy(Fault fault) {
        stub.now(fault.behaviour);
        var settings =
                fault.stalls()
                        ? ServerFixture.settings(
                                stub.address(),
                                "voice.first-byte",
                                fault == Fault.SLOW_BODY ? "1900ms" : "50ms",
                                "voice.whole",
                                "2s")
                        : ServerFixture.patient(stub.address());

        try (var server = SpeechServer.of(settings)) {
            assertThat(voice(server).speak(HELLO)).isSameAs(BUNDLED);
            assertThatThrownBy(server::check)
                    .isInstanceOf(SpeechUnavailableException.class)
                    .hasMessageContaining(stub.address().toString())
                    .hasMessageContaining(fault.said)
                    .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
        }
    }

    @Test
    void aServerThatIsNotThereCostsNothingButTheTry() {
        try (var server =
                SpeechServer.of(ServerFixture.patient(URI.create("http://127.0.0.1:1/v1")))) {
            assertThat(voice(server).speak(HELLO)).isSameAs(BUNDLED);
            assertThatThrownBy(server::check).hasMessageContaining("cannot be reached");
        }
    }

    @Test
    void whatTheBundledVoiceSaidForItTheServerSaysTheNextTime() {
        stub.now(Fault.ERROR.behaviour);
        try (var server = SpeechServer.of(ServerFixture.patient(stub.address()))) {
            var voice = voice(server);
            assertThat(voice.speak(HELLO)).isSameAs(BUNDLED);
            stub.now(ServerFixture.speaking());

            assertThat(voice.speak(HELLO)).isNotSameAs(BUNDLED);
        }
    }

    @Test
    void theKeyIsInNoMessage() {
        stub.now(Fault.ERROR.behaviour);
        var settings = ServerFixture.patient(stub.address(), "key", "s3cret");

        try (var server = SpeechServer.of(settings)) {
            assertThatThrownBy(server::check)
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("s3cret"));
        }
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    private static SpeechSynthesizer voice(SpeechServer server) {
        SpeechSynthesizer bundled =
                new SpeechSynthesizer() {
                    @Override
                    public Set<Language> languages() {
                        return Set.of(Language.ENGLISH);
                    }

                    @Override
                    public AudioClip speak(Utterance utterance) {
                        return BUNDLED;
                    }
                };
        var voice = server.voices(Map.of(Language.ENGLISH, bundled)).get(Language.ENGLISH);
        return Objects.requireNonNull(voice);
    }

    private static byte[] wav(StubSpeechServer.Request request) {
        return Wav.mono(ServerFixture.spoken(request.text(), 24_000));
    }

    private static byte[] withRate(int rate) {
        var wav = Wav.mono(ServerFixture.tone(8_000, 2_000));
        ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).putInt(24, rate);
        return wav;
    }
}
