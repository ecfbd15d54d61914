package org.warmline.assistant.health;

/**
 * A body temperature of a living person.
 *
 * @param celsius 34.0 to 43.0 °C, to one decimal
 */
public record BodyTemperature(double celsius) implements Comparable<BodyTemperature> {

    private static final double LOWEST = 34.0;
    private static final double HIGHEST = 43.0;

    public BodyTemperature {
        if (!isPlausible(celsius)) {
            throw new IllegalArgumentException("not a body temperature: " + celsius + " °C");
        }
        celsius = Math.round(celsius * 10) / 10.0;
    }

    public static BodyTemperature celsius(double degrees) {
        return new BodyTemperature(degrees);
    }

    public static BodyTemperature fahrenheit(double degrees) {
        return new BodyTemperature(Math.round((degrees - 32) / 1.8 * 10) / 10.0);
    }

    public static boolean isPlausible(double celsius) {
        return celsius >= LOWEST && celsius <= HIGHEST;
    }

    public boolean isAtLeast(BodyTemperature other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(BodyTemperature other) {
        return Double.compare(celsius, other.celsius);
    }
}
