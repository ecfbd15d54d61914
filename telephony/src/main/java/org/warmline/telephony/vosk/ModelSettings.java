package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a model's {@code mfcc.conf} says of the sound that it expects. Kaldi's default is 16 kHz.
 */
record ModelSettings(int sampleRate, boolean allowsUpsampling) {

    static final String ALLOW_UPSAMPLING = "--allow-upsample=true";

    private static final String SAMPLE_RATE = "--sample-frequency=";

    static ModelSettings read(Path file) throws IOException {
        int rate = 16_000;
        boolean allows = false;
        for (var line : Files.readAllLines(file)) {
            var setting = line.replaceFirst("#.*", "").strip();
            if (setting.startsWith(SAMPLE_RATE)) {
                rate = rate(file, setting.substring(SAMPLE_RATE.length()));
            } else if (setting.startsWith("--allow-upsample")) {
                allows = setting.equals(ALLOW_UPSAMPLING) || setting.equals("--allow-upsample");
            }
        }
        return new ModelSettings(rate, allows);
    }

    /** Lets a wide-band model listen to a telephone. Without it Vosk answers with empty text. */
    static void allowUpsampling(Path file) throws IOException {
        var settings = read(file);
        if (!settings.allowsUpsampling()) {
            Files.writeString(
                    file, Files.readString(file).stripTrailing() + '\n' + ALLOW_UPSAMPLING + '\n');
        }
    }

    private static int rate(Path file, String text) throws IOException {
        try {
            return Math.toIntExact(Math.round(Double.parseDouble(text)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IOException("not a sample rate in " + file.getFileName(), e);
        }
    }
}
