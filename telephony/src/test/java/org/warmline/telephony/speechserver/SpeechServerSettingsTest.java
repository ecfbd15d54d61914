package org.warmline.telephony.speechserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

class SpeechServerSettingsTest {

    @Test
    void withoutAnAddressThereIsNoServer() {
        var settings = SpeechServerSettings.off();

        assertThat(settings.address()).isNull();
        assertThat(settings.load().requests()).isEqualTo(4);
        try (var server = SpeechServer.of(settings)) {
            assertThat(server.requests()).isZero();
            assertThat(server.check()).startsWith("none");
        }
    }

    @Test
    void anEmptyAddressIsNone() {
        assertThat(bound("address", " ").address()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "address, ftp://speech.example/v1, no http",
        "address, https://user:word@speech.example/v1, no http",
        "address, http://10.0.0.7:8000/v1, plain http lets others listen",
        "key, two words, no header may carry",
        "load.requests, 0, not 1 to 64",
        "load.failures, 0, not 1 to 100",
        "load.connect, 1m, not between 1 and 10000 ms",
        "load.rest, 10ms, not between 1000",
        "voice.sample-rate, 4000, not 8000 to 48000",
        "voice.whole, 1m, not between 2000 and 10000 ms",
        "voice.whole, 1s, not between 2000 and 10000 ms",
        "hearing.whole, 30s, not between 1000 and 5000 ms",
        "hearing.first-byte, 0s, not between 1 and 5000 ms",
    })
    void aWrongSettingIsNamedWithWhatIsWrong(String name, String value, String wrong) {
        assertThatThrownBy(() -> bound(name, value))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageStartingWith(ServerFixture.PREFIX + name)
                .hasMessageContaining(wrong)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("word@", "two words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://speech.example/v1",
                "http://127.0.0.1:8000/v1",
                "http://localhost:8000/v1",
                "http://[::1]:8000/v1"
            })
    void whatGoesEncryptedOrOverNoWireNeedsNoLeave(String address) {
        assertThat(bound("address", address).address()).hasToString(address);
    }

    @Test
    void plainHttpToAnotherMachineNeedsASettingOfItsOwn() {
        var settings =
                ServerFixture.bound(
                        Map.of(
                                ServerFixture.PREFIX + "address", "http://10.0.0.7:8000/v1",
                                ServerFixture.PREFIX + "plain-http", "true"));

        assertThat(settings.address()).hasHost("10.0.0.7");
    }

    private static SpeechServerSettings bound(String name, String value) {
        return ServerFixture.bound(Map.of(ServerFixture.PREFIX + name, value));
    }
}
