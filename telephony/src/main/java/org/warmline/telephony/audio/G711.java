package org.warmline.telephony.audio;

/**
 * The two codings of a telephone line, 8 bits a sample (ITU-T G.711). Loud samples are clamped: the
 * JDK's own μ-law encoder lets the loudest wrap around to silence.
 */
public enum G711 {
    MU_LAW {
        @Override
        public byte encode(short sample) {
            int sign = sample < 0 ? 0x80 : 0;
            int magnitude = Math.min(Math.abs((int) sample), CLIP) + BIAS;
            int exponent = 24 - Integer.numberOfLeadingZeros(magnitude);
            int mantissa = (magnitude >> (exponent + 3)) & 0x0f;
            return (byte) ~(sign | (exponent << 4) | mantissa);
        }

        @Override
        short expand(int code) {
            int bits = ~code;
            int exponent = (bits >> 4) & 0x07;
            int magnitude = ((((bits & 0x0f) << 3) + BIAS) << exponent) - BIAS;
            return (short) ((bits & 0x80) != 0 ? -magnitude : magnitude);
        }
    },

    A_LAW {
        @Override
        public byte encode(short sample) {
            int sign = sample < 0 ? 0 : 0x80;
            int magnitude = (sample < 0 ? ~sample : sample) >> 4;
            int exponent = Math.max(0, 28 - Integer.numberOfLeadingZeros(magnitude));
            int mantissa = (exponent == 0 ? magnitude : magnitude >> (exponent - 1)) & 0x0f;
            return (byte) ((sign | (exponent << 4) | mantissa) ^ 0x55);
        }

        @Override
        short expand(int code) {
            int bits = code ^ 0x55;
            int exponent = (bits >> 4) & 0x07;
            int magnitude = ((bits & 0x0f) << 4) + 8;
            if (exponent > 0) {
                magnitude = (magnitude + 0x100) << (exponent - 1);
            }
            return (short) ((bits & 0x80) != 0 ? magnitude : -magnitude);
        }
    };

    private static final int BIAS = 0x84;
    private static final int CLIP = 32_635;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final short[] expanded = new short[256];

    G711() {
        for (int code = 0; code < expanded.length; code++) {
            expanded[code] = expand(code);
        }
    }

    public abstract byte encode(short sample);

    abstract short expand(int code);

    public short decode(byte code) {
        return expanded[code & 0xff];
    }

    public byte[] encode(short[] samples) {
        var codes = new byte[samples.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = encode(samples[i]);
        }
        return codes;
    }

    public short[] decode(byte[] codes) {
        var samples = new short[codes.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = decode(codes[i]);
        }
        return samples;
    }
}
