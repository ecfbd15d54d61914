package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.dialogue.Manner;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.Step;
import org.warmline.telephony.speech.Language;

class SpokenTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsPromisedToSomebodyHardOfHearingIsDone(boolean louder) {
        var manner = new Manner(false, louder, Duration.ofSeconds(5), Duration.ofSeconds(1), 0);
        var close = new Step.Close(Outcome.COMPLETED, List.of("再见。"), manner);

        assertThat(Spoken.turn(close, Language.MANDARIN).louder()).isEqualTo(louder);
    }
}
