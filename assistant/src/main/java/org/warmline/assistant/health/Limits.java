package org.warmline.assistant.health;

/**
 * From where on a measurement is a concern: figures of an office, in force on a day.
 *
 * @param fever from which on there is a fever
 * @param oxygen at which and below which it is dangerously low
 */
public record Limits(BodyTemperature fever, OxygenSaturation oxygen) {

    /** Those of an office that has set none. */
    public static final Limits STANDARD =
            new Limits(BodyTemperature.celsius(37.3), new OxygenSaturation(93));
}
