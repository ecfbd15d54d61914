package org.warmline.telephony.audio;

/** A plain tone. */
public final class ToneFixture {

    private ToneFixture() {}

    /** One second at half of full scale, that is −9 dBFS. */
    public static AudioClip tone(int hertz, int rate) {
        var samples = new short[rate];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (16_384 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return new AudioClip(rate, samples);
    }
}
