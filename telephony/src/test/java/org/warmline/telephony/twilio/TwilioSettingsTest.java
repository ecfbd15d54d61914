package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioSettingsTest {

    @Test
    void theTokenIsNeverShown() {
        assertThat(TwilioFixture.settings().toString()).doesNotContain(TwilioFixture.AUTH_TOKEN);
    }

    @Test
    void aTokenOrAccountThatCannotBeOneIsRefusedWithoutQuotingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TwilioSettings.atTwilio(
                                TwilioFixture.ACCOUNT,
                                "sec ret",
                                TwilioFixture.OURS,
                                TwilioFixture.PUBLIC))
                .withMessageNotContaining("sec ret");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TwilioSettings.atTwilio(
                                "AC123",
                                TwilioFixture.AUTH_TOKEN,
                                TwilioFixture.OURS,
                                TwilioFixture.PUBLIC));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.twilio.com, https://warmline.example",
        "https://api.twilio.com, https://warmline.example:8443/office",
        "http://127.0.0.1:4010, http://127.0.0.1:8080",
        "http://localhost:4010, http://localhost:8080"
    })
    void addressesThatKeepSecretsAreTaken(URI api, URI ours) {
        assertThatCode(() -> TwilioFixture.settings(api, ours)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "http://api.twilio.com, https://warmline.example",
        "https://api.twilio.com, http://warmline.example",
        "https://api.twilio.com, https://warmline.example/",
        "https://api.twilio.com/, https://warmline.example",
        "https://api.twilio.com, https://warmline.example?a=b",
        "https://api.twilio.com, https://user@warmline.example",
        "ftp://127.0.0.1, https://warmline.example",
        "twilio, https://warmline.example"
    })
    void addressesThatGiveSecretsAwayOrMakeNoSenseAreRefused(URI api, URI ours) {
        assertThatIllegalArgumentException().isThrownBy(() -> TwilioFixture.settings(api, ours));
    }
}
