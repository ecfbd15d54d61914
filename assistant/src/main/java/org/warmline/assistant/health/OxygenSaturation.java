package org.warmline.assistant.health;

/**
 * Peripheral oxygen saturation (SpO₂) by a finger clip.
 *
 * @param percent 50 to 100
 */
public record OxygenSaturation(int percent) {

    public OxygenSaturation {
        if (!isPlausible(percent)) {
            throw new IllegalArgumentException("not an oxygen saturation: " + percent + " %");
        }
    }

    public static boolean isPlausible(int percent) {
        return percent >= 50 && percent <= 100;
    }
}
