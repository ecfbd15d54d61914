package org.warmline.assistant.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;

/** Voices that the bundled models were not trained on, to speak labelled replies. */
final class HeldOutVoices {

    /**
     * Somebody who speaks.
     *
     * @param name as {@code --voice} takes it
     */
    record Speaker(Language language, String name, SpeechSynthesizer voice) {}

    /** The usual bundled one goes by this name in figures. */
    private static final String USUAL = "bundled";

    private static final List<String> MANDARIN =
            List.of("f3", "m5", "linda", "robert", "Michael", "grandma");

    private static final List<String> ENGLISH = List.of("f3", "m8", "robert", "grandma", "boris");

    /** All made of the one bundled voice, so they stand in only where there are no others. */
    private static final List<String> BUNDLED_MANDARIN = List.of("", "old", "young", "low", "high");

    private final ResidentVoices voices;

    HeldOutVoices(ResidentVoices voices) {
        this.voices = voices;
    }

    /** The one with this name. */
    List<Speaker> only(Language language, String name) {
        return List.of(speaker(language, name));
    }

    /**
     * At least five of them: those of espeak-ng where it is installed, in Mandarin the bundled one
     * too, in all its shapes where it is not.
     *
     * @throws SpeechUnavailableException in English without espeak-ng: the bundled English voice
     *     knows only the words of the demonstration
     */
    List<Speaker> of(Language language) {
        return switch (language) {
            case MANDARIN -> {
                try {
                    yield speakers(language, Stream.concat(Stream.of(""), espeak(MANDARIN)));
                } catch (SpeechUnavailableException _) {
                    yield speakers(language, BUNDLED_MANDARIN.stream());
                }
            }
            case ENGLISH -> {
                try {
                    yield speakers(language, espeak(ENGLISH));
                } catch (SpeechUnavailableException e) {
                    throw new SpeechUnavailableException(
                            "no voice here can speak English replies: install the espeak-ng"
                                    + " command, or measure without --spoken",
                            e);
                }
            }
        };
    }

    private List<Speaker> speakers(Language language, Stream<String> names) {
        var speakers = new ArrayList<Speaker>();
        names.forEach(name -> speakers.add(speaker(language, name)));
        return speakers;
    }

    private Speaker speaker(Language language, String name) {
        var voice = voices.voice(language, name);
        return new Speaker(language, name.isEmpty() ? USUAL : name, voice);
    }

    private static Stream<String> espeak(List<String> variants) {
        return variants.stream().map(variant -> "espeak:" + variant);
    }
}
