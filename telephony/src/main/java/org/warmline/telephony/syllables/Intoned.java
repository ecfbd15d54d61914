package org.warmline.telephony.syllables;

/**
 * How one syllable is said in its sentence, next to how it was rendered alone.
 *
 * @param pinyin with its tone
 * @param melody in semitones
 * @param length 1 as it was rendered
 * @param gain 1 as it was rendered
 * @param gapBefore samples of silence before it
 */
record Intoned(String pinyin, Melody melody, double length, double gain, int gapBefore) {

    /**
     * @param from where the middle of the syllable's tone lies above the voice's middle pitch at
     *     its beginning
     * @param to the same at its end
     * @param range how much of the tone's own movement is kept
     * @param level true if the tone has no place of its own: a neutral one lies where the others
     *     around it leave it
     */
    record Melody(double from, double to, double range, boolean level) {}

    char tone() {
        return pinyin.charAt(pinyin.length() - 1);
    }
}
