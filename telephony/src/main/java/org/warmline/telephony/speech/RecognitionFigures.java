package org.warmline.telephony.speech;

/**
 * How well a recognizer heard a list of recordings.
 *
 * @param characters errors counted in characters
 * @param words errors counted in words; in Mandarin every character is one
 * @param times of words, where the list tells them
 * @param audioSeconds of all recordings together
 * @param decodingSeconds of one core that hearing them took
 */
public record RecognitionFigures(
        int utterances,
        ErrorRate characters,
        ErrorRate words,
        WordTimes times,
        double audioSeconds,
        double decodingSeconds) {

    /** Character error rate. */
    public double cer() {
        return characters.rate();
    }

    /** Word error rate. */
    public double wer() {
        return words.rate();
    }

    /** Seconds of work for a second of sound. */
    public double realTimeFactor() {
        return audioSeconds == 0 ? 0 : decodingSeconds / audioSeconds;
    }
}
