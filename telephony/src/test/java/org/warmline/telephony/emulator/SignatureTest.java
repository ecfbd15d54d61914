package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String TOKEN = "a made-up token";

    private final RequestValidator validator = new RequestValidator(TOKEN);

    @Test
    void aSignedFormSatisfiesTwiliosOwnValidator() {
        var url = "https://app.example/voice?attempt=1";
        var fields = Map.of("CallSid", "CA1", "To", "+8613000000001", "Name", "王");

        var signature = Signature.of(TOKEN, url, fields);

        assertThat(validator.validate(url, fields, signature)).isTrue();
        assertThat(validator.validate(url, Map.of("CallSid", "CA2"), signature)).isFalse();
    }

    @Test
    void aSignedSocketSatisfiesItToo() {
        var url = "wss://app.example/media";

        assertThat(validator.validate(url, Map.of(), Signature.of(TOKEN, url, Map.of()))).isTrue();
    }

    @Test
    void theFragmentIsNotSigned() {
        assertThat(Signature.of(TOKEN, "https://app.example/a#rc=2", Map.of()))
                .isEqualTo(Signature.of(TOKEN, "https://app.example/a", Map.of()));
    }
}
