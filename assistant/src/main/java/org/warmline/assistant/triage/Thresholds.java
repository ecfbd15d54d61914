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
 * @param further the figures beside these
 */
public record Thresholds(
        LocalDate validFrom,
        BodyTemperature fever,
        BodyTemperature highFever,
        OxygenSaturation oxygen,
        double rise,
        Further further) {

    /**
     * What a clinician may add.
     *
     * @param watched oxygen above the dangerous one, at and below which it is urgent
     * @param cold temperature at and below which it is dangerously low
     * @param feverDays a temperature above the high fever for more than so many days is dangerous
     * @param source who signed the figures, and after what
     */
    public record Further(
            OxygenSaturation watched, BodyTemperature cold, int feverDays, String source) {

        public Further {
            if (feverDays < 1 || feverDays > LastDays.REACH) {
                throw new IllegalArgumentException(
                        "the days of a lasting fever are 1 to " + LastDays.REACH);
            }
        }

        /** SpO2 94 %, 35 °C, three days. */
        public static final Further STANDARD =
                new Further(
                        new OxygenSaturation(94),
                        BodyTemperature.celsius(35.0),
                        3,
                        "居家治疗指南 2022-12-08; 诊疗方案第十版; 北京居家康复专家指引 2022-12-07 (35 ℃)");
    }

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
                    0.6,
                    Further.STANDARD);
}
