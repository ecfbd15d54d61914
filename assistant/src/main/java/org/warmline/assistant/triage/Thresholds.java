package org.warmline.assistant.triage;

import java.time.LocalDate;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Limits;
import org.warmline.assistant.health.OxygenSaturation;

/**
 * The figures that the rules turn on. An office's clinician changes them; nothing here is medical
 * advice.
 *
 * @param validFrom the first day on which they hold
 * @param fever in the armpit, from which there is a fever
 * @param highFever from which a fever is urgent
 * @param oxygen at which and below which the oxygen is dangerously low
 * @param rise in °C, over the last three reports and never falling, that is a rising temperature
 */
public record Thresholds(
        LocalDate validFrom,
        BodyTemperature fever,
        BodyTemperature highFever,
        OxygenSaturation oxygen,
        double rise) {

    public Thresholds {
        if (!highFever.isAtLeast(fever) || rise <= 0) {
            throw new IllegalArgumentException(
                    "a high fever begins at or above a fever, and a rise is above 0: "
                            + fever
                            + ", "
                            + highFever
                            + ", "
                            + rise);
        }
    }

    /** What the reading of words and the conversation turn on. */
    public Limits limits() {
        return new Limits(fever, oxygen);
    }

    /** Fever 37.3 °C, urgent from 38.5 °C, oxygen 93 % or less, a rise of 0.6 °C. */
    public static final Thresholds STANDARD =
            new Thresholds(
                    LocalDate.of(2020, 1, 1),
                    Limits.STANDARD.fever(),
                    BodyTemperature.celsius(38.5),
                    Limits.STANDARD.oxygen(),
                    0.6);
}
