package org.warmline.telephony.espeak;

import java.util.Optional;
import java.util.regex.Pattern;
import org.warmline.telephony.speech.SpeechSynthesizer;

/** The voices of the espeak-ng command. */
public final class EspeakVoices {

    private static final Pattern VARIANT = Pattern.compile("[A-Za-z0-9_-]*");

    private EspeakVoices() {}

    /**
     * A voice that speaks both languages, if the command is on the path and answers.
     *
     * @param variant a voice variant of espeak-ng such as {@code f3}; empty for the plain voice
     * @throws IllegalArgumentException if that cannot be the name of a variant
     */
    public static Optional<SpeechSynthesizer> ifInstalled(String variant) {
        if (!VARIANT.matcher(variant).matches()) {
            throw new IllegalArgumentException("not a voice variant: " + variant);
        }
        var command = new EspeakCommand();
        return command.answers()
                ? Optional.of(new EspeakVoice(command, variant))
                : Optional.empty();
    }
}
