package org.warmline.assistant.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Totp totp = new Totp(SECRET);

    /** RFC 6238, appendix B, the rows of SHA-1, their last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(totp.code(Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void aCodeCountsForItsOwnStepAndTheNeighbours() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        var code = totp.code(now);

        assertThat(totp.step(code, now)).contains(37_037_036L);
        assertThat(totp.step(code, now.plusSeconds(30))).contains(37_037_036L);
        assertThat(totp.step(code, now.minusSeconds(30))).contains(37_037_036L);
        assertThat(totp.step(code, now.plusSeconds(60))).isEmpty();
        assertThat(totp.step(code, now.minusSeconds(60))).isEmpty();
    }

    @Test
    void theSecretIsWrittenInBase32() {
        var enrolment = Enrolment.of("Warmline 暖线", "zhang.min", SECRET);

        assertThat(enrolment.secret()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(enrolment.spacedSecret()).startsWith("GEZD GNBV ").endsWith(" OJQ".substring(1));
        assertThat(enrolment.uri())
                .startsWith("otpauth://totp/Warmline%20%E6%9A%96%E7%BA%BF:zhang.min?secret=GEZD")
                .contains("issuer=Warmline%20%E6%9A%96%E7%BA%BF");
    }
}
