package org.warmline.telephony.speechserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechSynthesizerContract;
import org.warmline.telephony.speech.Utterance;

class ServerVoiceTest extends SpeechSynthesizerContract {

    private StubSpeechServer stub;
    private SpeechServer server;
    private SpeechSynthesizer voice;

    @BeforeEach
    void start() throws IOException {
        stub = new StubSpeechServer(ServerFixture.speaking());
        server = SpeechServer.of(ServerFixture.patient(stub.address(), "key", "s3cret"));
        voice = voice(server);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        stub.close();
    }

    @Override
    protected SpeechSynthesizer synthesizer() {
        return voice;
    }

    @Override
    protected Utterance utterance() {
        return Utterance.of("您的体温是38.2℃。", Language.MANDARIN);
    }

    @Override
    protected Utterance longerUtterance() {
        return Utterance.of("您说的体温是38.2℃,对吗?请再说一遍。", Language.MANDARIN);
    }

    @Test
    void theServerIsAskedInItsOwnTermsAndForWordsInsteadOfFigures() {
        voice.speak(utterance());

        var request = stub.requests().getFirst();
        assertThat(request.path()).isEqualTo("/v1/audio/speech");
        assertThat(request.head()).contains("Authorization: Bearer s3cret");
        assertThat(request.text())
                .contains("\"model\":\"speaker\"", "\"voice\":\"lan\"")
                .contains("\"response_format\":\"wav\"", "您的体温是三十八度二");
    }

    @Test
    void aSentenceIsFetchedOnceHoweverOftenAndFastItIsSaid() {
        voice.speak(utterance());
        voice.speak(utterance());
        voice.speak(utterance().slower());

        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void bareSamplesAreReadAtTheRateOfTheSettings() {
        server.close();
        server =
                SpeechServer.of(
                        ServerFixture.patient(
                                stub.address(),
                                "voice.format",
                                "pcm",
                                "voice.sample-rate",
                                "16000"));
        voice = voice(server);
        var clip = ServerFixture.tone(16_000, 2_000);
        var bytes = ByteBuffer.allocate(2 * clip.samples().length);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(clip.samples());
        stub.now((_, line) -> line.send(200, "audio/pcm;rate=16000", bytes.array()));

        assertThat(voice.speak(utterance()).duration()).hasSeconds(2);
    }

    @Test
    void soundThatComesInPiecesIsPutTogether() {
        stub.now((request, line) -> {
            var wav = Wav.mono(ServerFixture.spoken(request.text(), 22_050));
            line.head(200, "audio/wav", wav.length);
            for (int from = 0; from < wav.length; from += 10_000) {
                line.raw(Arrays.copyOfRange(wav, from, Math.min(wav.length, from + 10_000)));
            }
        });

        assertThat(voice.speak(utterance()).duration()).isPositive();
        assertThat(stub.requests()).hasSize(1);
    }

    private static SpeechSynthesizer voice(SpeechServer server) {
        var voices = server.voices(Map.of(Language.MANDARIN, new BundledVoice()));
        return Objects.requireNonNull(voices.get(Language.MANDARIN));
    }

    /** Nothing of it is to be heard here. */
    private static final class BundledVoice implements SpeechSynthesizer {

        @Override
        public Set<Language> languages() {
            return Set.of(Language.MANDARIN);
        }

        @Override
        public AudioClip speak(Utterance utterance) {
            throw new AssertionError("the server's voice was to speak");
        }
    }
}
