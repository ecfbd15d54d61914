package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warmline.telephony.emulator.Persona.Pickup;
import org.warmline.telephony.speech.Language;

class DemoResidentsTest {

    private final Neighbourhood demo = Neighbourhood.builtIn();

    @Test
    void twentyPeopleLiveAtTwentyNumbersInARow() {
        assertThat(demo.everybody()).hasSize(20);
        for (int i = 1; i <= 20; i++) {
            assertThat(demo.at("+86130000000%02d".formatted(i))).as("number %s", i).isPresent();
        }
    }

    @Test
    void threeOfThemSpeakEnglish() {
        assertThat(demo.everybody())
                .filteredOn(persona -> persona.language() == Language.ENGLISH)
                .hasSize(3);
    }

    @Test
    void oneIsBusyAndOneDoesNotAnswer() {
        assertThat(demo.everybody())
                .filteredOn(persona -> persona.pickup() instanceof Pickup.Busy)
                .hasSize(1);
        assertThat(demo.everybody())
                .filteredOn(persona -> persona.pickup() instanceof Pickup.NobodyAnswers)
                .hasSize(1);
    }

    @Test
    void everybodyWhoAnswersHasSomethingToSayToEveryQuestion() {
        assertThat(demo.everybody())
                .filteredOn(persona -> persona.pickup() instanceof Pickup.Answers)
                .allSatisfy(
                        persona -> assertThat(persona.script().answers()).containsKey("default"));
    }
}
