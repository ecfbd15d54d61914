package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamReaderTest {

    @Test
    void aStartNamesItsCallAndWhatWeHadGivenAlong() {
        var text =
                """
                {"event":"start","sequenceNumber":"1","start":{"accountSid":"AC1","streamSid":"MZ1",
                "callSid":"CA1","tracks":["inbound"],"mediaFormat":{"encoding":"audio/x-mulaw",
                "sampleRate":8000,"channels":1},"customParameters":{"attempt":"a","token":"t"}},
                "streamSid":"MZ1"}\
                """;

        assertThat(StreamReader.read(text))
                .isEqualTo(
                        new StreamMessage.Start(
                                "MZ1",
                                "CA1",
                                "audio/x-mulaw",
                                Map.of("attempt", "a", "token", "t")));
    }

    @Test
    void soundIsReadWhateverTheOrderOfTheFields() {
        var text =
                """
                {"streamSid":"MZ1","media":{"payload":"AQL/","timestamp":"5","chunk":"1",
                "track":"inbound"},"sequenceNumber":"2","event":"media"}\
                """;

        assertThat(StreamReader.read(text))
                .isInstanceOfSatisfying(
                        StreamMessage.Media.class,
                        media -> assertThat(media.codes()).containsExactly(1, 2, -1));
    }

    @Test
    void keysMarksAndTheEndAreRead() {
        assertThat(StreamReader.read("{\"event\":\"dtmf\",\"dtmf\":{\"digit\":\"#\"}}"))
                .isEqualTo(new StreamMessage.Key('#'));
        assertThat(StreamReader.read("{\"event\":\"mark\",\"mark\":{\"name\":\"end.a.1\"}}"))
                .isEqualTo(new StreamMessage.Mark("end.a.1"));
        assertThat(StreamReader.read("{\"event\":\"stop\",\"stop\":{}}"))
                .isEqualTo(new StreamMessage.Stop());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "42",
                "{\"event\":7}",
                "{\"event\":\"connected\",\"protocol\":\"Call\"}",
                "{\"event\":\"something-new\",\"a\":[{\"b\":[1]}]}",
                "{\"event\":\"media\",\"media\":{\"payload\":\"not base64!\"}}",
                "{\"event\":\"media\",\"media\":{\"payload\":7}}",
                "{\"event\":\"media\",\"media\":{\"track\":\"outbound\",\"payload\":\"AQ==\"}}",
                "{\"event\":\"dtmf\",\"dtmf\":{\"digit\":\"12\"}}",
                "{\"event\":\"dtmf\"}"
            })
    void whatMakesNoSenseIsNothing(String text) {
        assertThat(StreamReader.read(text)).isEqualTo(new StreamMessage.Nothing());
    }

    @Test
    void aDeepNestIsNothing() {
        assertThat(StreamReader.read("{\"a\":".repeat(50_000)))
                .isEqualTo(new StreamMessage.Nothing());
    }
}
