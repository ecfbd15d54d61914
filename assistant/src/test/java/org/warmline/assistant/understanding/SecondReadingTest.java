package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

class SecondReadingTest {

    private static final String WRITTEN = "我胸口疼没有";
    private static final String GUESSED = "我胸口疼煤油";

    @ParameterizedTest
    @EnumSource
    void aDangerThatIsWrittenStaysWhateverIsGuessed(Polarity guessed) {
        assertThat(joined(Polarity.PRESENT, guessed)).isEqualTo(Polarity.PRESENT);
    }

    @Test
    void aDangerThatIsWrittenAsNotSoIsUnsureWhereTheGuessDiffers() {
        assertThat(joined(Polarity.ABSENT, Polarity.PRESENT)).isEqualTo(Polarity.UNSURE);
        assertThat(joined(Polarity.ABSENT, Polarity.ABSENT)).isEqualTo(Polarity.ABSENT);
    }

    private static Polarity joined(Polarity written, Polarity guessed) {
        return SecondReading.join(meaning(WRITTEN, written), meaning(GUESSED, guessed), GUESSED)
                .all(Finding.Complaint.class)
                .findFirst()
                .orElseThrow()
                .polarity();
    }

    private static Meaning meaning(String said, Polarity polarity) {
        return new Meaning(
                said,
                List.of(
                        new Finding.Complaint(
                                Symptom.CHEST_PAIN, polarity, new Evidence(1, 4, 0.9))));
    }
}
