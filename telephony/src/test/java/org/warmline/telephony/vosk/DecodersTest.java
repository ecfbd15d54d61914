package org.warmline.telephony.vosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vosk.Model;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.RecordingsFixture;

/** Recognizers that serve one call after the other. */
class DecodersTest {

    private static final short[] SAID = RecordingsFixture.clip("zh-synthetic/76.wav").samples();

    private static Model model;

    @BeforeAll
    static void load() throws IOException {
        var starter = StarterModelsFixture.models().inUse(Language.MANDARIN);
        model = Libvosk.load(starter.folder());
    }

    @AfterAll
    static void free() {
        model.close();
    }

    @Test
    void whoComesNextHearsTheSameOnAClockOfTheirOwn() {
        try (var decoders = Decoders.free(model)) {
            var first = heard(decoders);

            assertThat(first.words()).isNotEmpty();
            for (int i = 0; i < 3; i++) {
                assertThat(heard(decoders)).isEqualTo(first);
            }
        }
    }

    @Test
    void nothingThatWasNotFinishedIsHeardByWhoComesNext() {
        try (var decoders = Decoders.free(model)) {
            var alone = heard(decoders);
            try (var interrupted = decoders.take()) {
                interrupted.accept(Arrays.copyOf(SAID, SAID.length / 2));
            }

            assertThat(heard(decoders)).isEqualTo(alone);
        }
    }

    @Test
    void manyAtOnceHearTheSame() {
        try (var decoders = Decoders.free(model)) {
            var alone = heard(decoders);
            var taken = Stream.generate(decoders::take).limit(Decoders.IDLE + 2).toList();
            taken.forEach(each -> each.accept(SAID));

            assertThat(taken).allMatch(each -> each.finish().equals(alone));
            taken.forEach(Decoder::close);
            assertThat(heard(decoders)).isEqualTo(alone);
        }
    }

    @Test
    void oneThatIsGivenBackAfterTheEndDoesNoHarm() {
        var decoders = Decoders.free(model);
        var late = decoders.take();
        decoders.close();

        late.accept(SAID);

        assertThat(late.finish().words()).isNotEmpty();
        late.close();
        late.close();
        assertThat(late.finish()).isEqualTo(Decoding.NOTHING);
    }

    private static Decoding heard(Decoders decoders) {
        try (var decoder = decoders.take()) {
            decoder.accept(SAID);
            return decoder.finish();
        }
    }
}
