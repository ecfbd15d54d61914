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

    /** The same made-up resident in English; knows only the words that were rendered. */
    public static SpeechSynthesizer residentEnglish() {
        return ResidentEnglish.VOICE;
    }

    private static final class Caller {
        static final SpeechSynthesizer VOICE = new SyllableVoice(Pieces.load("caller.pieces"));
    }

    private static final class Resident {
        static final SpeechSynthesizer VOICE = new SyllableVoice(Pieces.load("resident.pieces"));
    }

    private static final class ResidentEnglish {
        static final SpeechSynthesizer VOICE = new WordVoice(Pieces.load("resident-en.pieces"));
    }
}
