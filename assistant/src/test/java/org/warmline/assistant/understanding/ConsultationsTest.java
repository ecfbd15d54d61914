package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.health.Polarity;

/** People's own words to physicians, outside the project: skipped where they are not at hand. */
class ConsultationsTest {

    private static final String PLACE = "WARMLINE_MEASURING_DATA";

    @Test
    void whatPatientsSayTheyHaveIsMostlyFoundAndMostlyRight() {
        var place = System.getenv(PLACE);
        assumeTrue(place != null, PLACE + " is not set: the consultations are not measured");
        var file = Path.of(place, "consultations", "mie-dev.json");
        assumeTrue(Files.exists(file), "no consultations below " + PLACE);

        var facts = Consultations.read(file);

        assertThat(facts.recall(Polarity.PRESENT)).as("recall").isGreaterThan(0.7);
        assertThat(facts.precision(Polarity.PRESENT)).as("precision").isGreaterThan(0.7);
    }
}
