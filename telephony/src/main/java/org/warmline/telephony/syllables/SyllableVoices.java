package org.warmline.telephony.syllables;

import org.warmline.telephony.speech.SpeechSynthesizer;

/** The voices that are bundled and need nothing installed. Each is made once and shared. */
public final class SyllableVoices {

    private SyllableVoices() {}

    /** The calm Mandarin voice that calls. */
    public static SpeechSynthesizer caller() {
        return Caller.VOICE;
    }

    /** A Mandarin voice for made-up residents: none that the bundled recognizer was trained on. */
    public static SpeechSynthesizer resident() {
        return Resident.VOICE;
    }

    /** An old one: deeper and slower. */
    public static SpeechSynthesizer oldResident() {
        return OldResident.VOICE;
    }

    /** A young one: higher and quicker. */
    public static SpeechSynthesizer youngResident() {
        return YoungResident.VOICE;
    }

    /** Another one, somewhat deeper than the usual one. */
    public static SpeechSynthesizer lowResident() {
        return LowResident.VOICE;
    }

    /** Another one, somewhat higher than the usual one. */
    public static SpeechSynthesizer highResident() {
        return HighResident.VOICE;
    }

    /** The same made-up resident in English; knows only the words that were rendered. */
    public static SpeechSynthesizer residentEnglish() {
        return ResidentEnglish.VOICE;
    }

    private static final class Caller {
        static final SpeechSynthesizer VOICE =
                new SyllableVoice(Pieces.load("caller.pieces"), Timbre.AS_RENDERED);
    }

    private static final class Resident {
        static final Pieces PIECES = Pieces.load("resident.pieces");
        static final SpeechSynthesizer VOICE = new SyllableVoice(PIECES, Timbre.AS_RENDERED);
    }

    private static final class OldResident {
        static final SpeechSynthesizer VOICE = new SyllableVoice(Resident.PIECES, Timbre.OLD);
    }

    private static final class YoungResident {
        static final SpeechSynthesizer VOICE = new SyllableVoice(Resident.PIECES, Timbre.YOUNG);
    }

    private static final class LowResident {
        static final SpeechSynthesizer VOICE = new SyllableVoice(Resident.PIECES, Timbre.LOW);
    }

    private static final class HighResident {
        static final SpeechSynthesizer VOICE = new SyllableVoice(Resident.PIECES, Timbre.HIGH);
    }

    private static final class ResidentEnglish {
        static final SpeechSynthesizer VOICE = new WordVoice(Pieces.load("resident-en.pieces"));
    }
}
