package org.warmline.telephony.speechserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.TelephonySettings;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.RecordingsFixture;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechRecognizerContract;
import org.warmline.telephony.vosk.VoskRecognizers;

/** The real local recognizer with a server beside it that hears the same, and a comma. */
class ServerRecognizerTest extends SpeechRecognizerContract {

    private static final int QUIET = -45;

    @TempDir static Path models;

    private static VoskRecognizers local;

    private StubSpeechServer stub;
    private SpeechServer server;

    @BeforeAll
    static void open() {
        local =
                VoskRecognizers.open(
                        TelephonyConfiguration.models(
                                TelephonySettings.Speech.of(null, null, models)));
    }

    @AfterAll
    static void closeLocal() {
        local.close();
    }

    @BeforeEach
    void start() throws IOException {
        stub = new StubSpeechServer(ServerRecognizerTest::hearsTheSentence);
        server = SpeechServer.of(ServerFixture.patient(stub.address(), "key", "s3cret"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        stub.close();
    }

    @Override
    protected SpeechRecognizer recognizer() {
        return server.beside(local.recognizer());
    }

    @Override
    protected Language language() {
        return Language.MANDARIN;
    }

    @Override
    protected List<AudioFrame> speech() {
        return RecordingsFixture.frames("zh-synthetic/76.wav");
    }

    @Override
    protected String said() {
        return "有点，喘不上气。";
    }

    @Override
    protected String danger() {
        return "喘不上气";
    }

    @Override
    protected String otherDanger() {
        return "胸口疼";
    }

    @Test
    void theServerIsGivenTheSoundOfOneSentenceInItsOwnTerms() {
        var heard = new ArrayList<Heard>();
        try (var listening = recognizer().listen(language(), List.of(), heard::add)) {
            speech().forEach(listening::take);
        }

        var request = stub.requests().getFirst();
        assertThat(request.path()).isEqualTo("/v1/audio/transcriptions");
        assertThat(request.head()).contains("Bearer s3cret", "multipart/form-data");
        assertThat(request.text())
                .contains("name=\"model\"", "hearer", "name=\"language\"", "zh")
                .contains("verbose_json", "timestamp_granularities[]", "filename=\"said.wav\"");
        assertThat(clip(request).duration())
                .isLessThanOrEqualTo(AudioFrame.DURATION.multipliedBy(speech().size()));
        assertThat(heard).noneMatch(Heard.Otherwise.class::isInstance);
    }

    private static void hearsTheSentence(
            StubSpeechServer.Request request, StubSpeechServer.Line line) throws IOException {
        var frames = clip(request).frames();
        int first = 0;
        while (Loudness.of(frames.get(first)) < QUIET) {
            first++;
        }
        int last = frames.size() - 1;
        while (Loudness.of(frames.get(last)) < QUIET) {
            last--;
        }
        double begin = first * 0.02;
        double middle = begin + (last + 1 - first) * 0.02 / 3;
        line.json(
                """
                {"task":"transcribe","language":"chinese","duration":2.0,"text":"有点，喘不上气。",
                 "words":[{"word":"有点","start":%.2f,"end":%.2f},
                          {"word":"喘不上气","start":%.2f,"end":%.2f}]}
                """
                        .formatted(begin, middle, middle, (last + 1) * 0.02));
    }

    private static AudioClip clip(StubSpeechServer.Request request) {
        var body = new String(request.body(), StandardCharsets.ISO_8859_1);
        int from = body.indexOf("RIFF");
        int to = body.lastIndexOf("\r\n--", body.length() - 5);
        return Wav.read(Arrays.copyOfRange(request.body(), from, to));
    }
}
