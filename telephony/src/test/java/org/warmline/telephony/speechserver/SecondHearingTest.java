package org.warmline.telephony.speechserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.ScriptedSpeechRecognizer;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.Transcript;

class SecondHearingTest {

    private static final List<AudioFrame> VOICE =
            Collections.nCopies(60, AudioFrame.of(ServerFixture.tone(8_000, 20).samples()));

    private static final List<AudioFrame> SILENCE = Collections.nCopies(40, AudioFrame.silence());

    private StubSpeechServer stub;
    private SpeechServer server;
    private final List<Heard> heard = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        stub = new StubSpeechServer((_, line) -> line.json("{\"text\":\"\"}"));
        server = SpeechServer.of(ServerFixture.patient(stub.address()));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        stub.close();
    }

    @SuppressWarnings("ImmutableEnumChecker") // the behaviours hold nothing
    enum Fault {
        SLOW_HEADERS((_, line) -> line.stall()),
        SLOW_BODY((_, line) -> {
            line.head(200, "application/json", 30);
            line.raw("{\"text\":".getBytes(StandardCharsets.UTF_8));
            line.stall();
        }),
        CUT((_, line) -> {
            line.head(200, "application/json", 30);
            line.raw("{\"text\":".getBytes(StandardCharsets.UTF_8));
        }),
        ERROR((_, line) -> line.send(500, "application/json", bytes("{\"text\":\"i am well\"}"))),
        TOO_MANY((_, line) -> line.send(429, "application/json", new byte[0])),
        REDIRECT((_, line) ->
                line.raw(
                        bytes(
                                "HTTP/1.1 307 X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"))),
        HTML((_, line) -> line.send(200, "text/html", bytes("<html>i am well</html>"))),
        GARBAGE((_, line) -> line.json("{\"text\": i am well")),
        NO_TEXT((_, line) -> line.json("{\"error\":{\"message\":\"i am well\"}}")),
        TEXT_THAT_IS_NONE((_, line) -> line.json("{\"text\":{\"i\":\"am well\"}}")),
        NOTHING((_, line) -> line.json("")),
        OTHER_LANGUAGE((_, line) -> line.json("{\"language\":\"german\",\"text\":\"i am well\"}")),
        ENDLESS_TEXT((_, line) -> line.json("{\"text\":\"" + "i am well ".repeat(100) + "\"}")),
        HUGE((_, line) -> line.json("{\"text\":\"" + "i am well ".repeat(200_000) + "\"}")),
        STREAM_CUT_SHORT((_, line) ->
                line.send(
                        200,
                        "text/event-stream",
                        bytes(
                                "data: {\"type\":\"transcript.text.delta\",\"delta\":\"i am well\"}\n\n"))),
        HEARD_NOTHING((_, line) -> line.json("{\"text\":\" \"}")),
        SAYS_IT_WAS_SILENCE((_, line) ->
                line.json(
                        "{\"text\":\"i am well\",\"segments\":[{\"no_speech_prob\":0.9,\"avg_logprob\":-1.4}]}"));

        private final StubSpeechServer.Behaviour behaviour;

        Fault(StubSpeechServer.Behaviour behaviour) {
            this.behaviour = behaviour;
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void withoutAnAnswerThatCanBeUsedTheLocalWordsStand(Fault fault) {
        stub.now(fault.behaviour);
        if (fault.name().startsWith("SLOW")) {
            use(
                    ServerFixture.settings(
                            stub.address(),
                            "hearing.first-byte",
                            "100ms",
                            "hearing.whole",
                            "200ms"));
        }

        listen("my chest hurts", VOICE);

        assertThat(told()).containsExactly("= my chest hurts");
    }

    @Test
    void aServerThatIsNotThereIsDoneWithout() {
        use(ServerFixture.patient(URI.create("http://127.0.0.1:1/v1")));

        listen("my chest hurts", VOICE);

        assertThat(told()).containsExactly("= my chest hurts");
    }

    @Test
    void theServersWordsTakeThePlaceOfOthersWhichAreStillTold() {
        stub.now((_, line) -> line.json("{\"text\":\"My chest hurts.\"}"));

        listen("my chess hurts", VOICE);

        assertThat(told()).containsExactly("= My chest hurts.", "? my chess hurts");
    }

    @Test
    void aDangerThatTheServerDidNotHearIsSpottedAndToldAllTheSame() {
        stub.now((_, line) -> line.json("{\"text\":\"I feel fine.\"}"));

        listen("my chest hurts", VOICE);

        assertThat(told()).containsExactly("= I feel fine.", "? my chest hurts");
        assertThat(heard)
                .anyMatch(each ->
                        each instanceof Heard.Spotted(var phrase, _)
                                && phrase.equals("chest hurts"));
    }

    @Test
    void aVoiceThatTheLocalRecognizerTookForNoiseIsGivenToTheServer() {
        stub.now((_, line) -> line.json("{\"text\":\"My chest hurts.\"}"));

        listen(ScriptedSpeechRecognizer.hearing(), VOICE);

        assertThat(told()).containsExactly("= My chest hurts.");
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void silenceIsGivenToNobody() {
        listen(ScriptedSpeechRecognizer.hearing(), SILENCE);

        assertThat(stub.requests()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aSentenceLongerThanHalfAMinuteIsLeftToTheLocalRecognizer() {
        listen(
                "a long story",
                Stream.generate(() -> VOICE).limit(30).flatMap(List::stream).toList());

        assertThat(told()).containsExactly("= a long story");
        assertThat(stub.requests()).isEmpty();
    }

    @Test
    void aStreamOfEventsCountsWhenItsTextIsWhole() {
        use(ServerFixture.patient(stub.address(), "hearing.streaming", "true"));
        stub.now((_, line) ->
                line.send(
                        200,
                        "text/event-stream; charset=utf-8",
                        """
                        event: transcript.text.delta
                        data: {"type":"transcript.text.delta","delta":"My chest"}

                        event: transcript.text.done
                        data: {"type":"transcript.text.done","text":"My chest hurts."}

                        data: [DONE]
                        """
                                .getBytes(StandardCharsets.UTF_8)));

        listen("my chest hurts", VOICE);

        assertThat(told()).containsExactly("= My chest hurts.");
        assertThat(stub.requests().getFirst().text()).contains("name=\"stream\"", "\r\n\r\ntrue");
    }

    @Test
    void aSentenceFinishedInTheMiddleIsHeldBackWithoutStoppingTheCall() {
        var answer = new CountDownLatch(1);
        stub.now((_, line) -> {
            await(answer);
            line.json("{\"text\":\"my chest hurts\"}");
        });
        try (var listening =
                server.beside(SecondHearingTest::endingByItself)
                        .listen(Language.ENGLISH, List.of(), heard::add)) {
            VOICE.subList(0, 30).forEach(listening::take);
            assertThat(told()).as("the server has not answered").isEmpty();

            answer.countDown();
            listening.endUtterance();

            assertThat(told()).containsExactly("= my chest hurts", "? my chess hurts");
        }
        assertThat(told()).hasSize(2);
    }

    @Test
    void thePauseInATurnWaitsForNoServer() {
        var answer = new CountDownLatch(1);
        stub.now((_, line) -> {
            await(answer);
            line.json("{\"text\":\"my chest hurts\"}");
        });
        try (var listening =
                server.beside(scripted("my chess hurts"))
                        .listen(Language.ENGLISH, List.of(), heard::add)) {
            VOICE.subList(0, 30).forEach(listening::take);

            listening.collect();
            assertThat(heard)
                    .as("the local words, which may still change")
                    .isNotEmpty()
                    .hasOnlyElementsOfType(Heard.Partial.class);

            answer.countDown();
            listening.endUtterance();

            assertThat(told()).containsExactly("= my chest hurts", "? my chess hurts");
        }
    }

    /** Its engine takes the sentence for finished after half a second. */
    private static SpeechRecognizer.Listening endingByItself(
            Language language, List<String> phrases, Consumer<Heard> ear) {
        var words =
                ScriptedSpeechRecognizer.hearing("my chess hurts").listen(language, phrases, ear);
        return new SpeechRecognizer.Listening() {
            private int frames;

            @Override
            public void take(AudioFrame frame) {
                words.take(frame);
                if (++frames == 25) {
                    words.endUtterance();
                }
            }

            @Override
            public void endUtterance() {}

            @Override
            public Transcript soFar() {
                return words.soFar();
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void neverMoreRequestsRunThanTheServerIsToBear() throws Exception {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        use(ServerFixture.patient(stub.address(), "load.requests", "1"));
        stub.now((_, line) -> {
            asked.countDown();
            await(answer);
            line.json("{\"text\":\"from the server\"}");
        });
        var first = new ArrayList<Heard>();
        var call = Thread.startVirtualThread(() -> listen(scripted("one"), VOICE, first));
        await(asked);

        listen("two", VOICE);

        assertThat(told()).containsExactly("= two");
        answer.countDown();
        call.join();
        assertThat(told(first)).containsExactly("= from the server", "? one");
    }

    @Test
    void aDeadServerIsAskedNoMoreUntilItHasRested() {
        var now = new AtomicReference<>(Instant.EPOCH);
        server.close();
        server =
                SpeechServer.of(
                        ServerFixture.patient(stub.address(), "load.failures", "2"), now::get);
        stub.now((_, line) -> line.send(500, "text/plain", new byte[0]));
        for (int i = 0; i < 5; i++) {
            listen("turn", VOICE);
        }
        assertThat(stub.requests()).hasSize(2);

        now.set(now.get().plusSeconds(31));
        stub.now((_, line) -> line.json("{\"text\":\"back again\"}"));
        listen("turn", VOICE);
        listen("turn", VOICE);

        assertThat(stub.requests()).hasSize(4);
        assertThat(told()).endsWith("= back again", "? turn");
    }

    private void use(SpeechServerSettings settings) {
        server.close();
        server = SpeechServer.of(settings);
    }

    private static SpeechRecognizer scripted(String words) {
        return ScriptedSpeechRecognizer.hearing(words);
    }

    private void listen(String words, List<AudioFrame> frames) {
        listen(scripted(words), frames);
    }

    private void listen(SpeechRecognizer local, List<AudioFrame> frames) {
        listen(local, frames, heard);
    }

    private void listen(SpeechRecognizer local, List<AudioFrame> frames, List<Heard> heard) {
        try (var listening =
                server.beside(local).listen(Language.ENGLISH, List.of("chest hurts"), heard::add)) {
            frames.forEach(listening::take);
            listening.endUtterance();
        }
    }

    private List<String> told() {
        return told(heard);
    }

    private static List<String> told(List<Heard> heard) {
        return heard.stream()
                .flatMap(each ->
                        switch (each) {
                            case Heard.Complete(var words) -> Stream.of("= " + words.text());
                            case Heard.Otherwise(var words) -> Stream.of("? " + words.text());
                            case Heard.Lost _ -> Stream.of("lost");
                            case Heard.Partial _, Heard.Spotted _ -> Stream.<String>empty();
                        })
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
