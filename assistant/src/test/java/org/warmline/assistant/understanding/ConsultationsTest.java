package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.health.Polarity;

/** People's own words to physicians, outside the project: skipped where they are not at hand. */
class ConsultationsTest {

    private static final Logger LOG = LoggerFactory.getLogger(ConsultationsTest.class);
    private static final String PLACE = "WARMLINE_MEASURING_DATA";
    private static final int CONTRARY = 4;

    @Test
    void whatPatientsSayTheyHaveIsMostlyFoundAndMostlyRight() {
        var place = System.getenv(PLACE);
        assumeTrue(place != null, PLACE + " is not set: the consultations are not measured");
        var file = Path.of(place, "consultations", "mie-dev.json");
        assumeTrue(Files.exists(file), "no consultations below " + PLACE);

        var facts = Consultations.read(file);

        LOG.info("errors by cause: {}", facts.causes());
        assertThat(facts.recall(Polarity.PRESENT)).as("present, recall").isGreaterThan(0.77);
        assertThat(facts.precision(Polarity.PRESENT)).as("present, precision").isGreaterThan(0.82);
        assertThat(facts.recall(Polarity.ABSENT)).as("absent, recall").isGreaterThan(0.85);
        assertThat(facts.precision(Polarity.ABSENT)).as("absent, precision").isGreaterThan(0.62);
        assertThat(facts.causes().getOrDefault(Consultations.Cause.CONTRARY, 0))
                .as("read as the contrary")
                .isLessThanOrEqualTo(CONTRARY);
    }
}
