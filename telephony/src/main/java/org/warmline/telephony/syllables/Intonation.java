package org.warmline.telephony.syllables;

import java.util.ArrayList;
import java.util.List;
import org.warmline.telephony.speech.Utterance.Pace;
import org.warmline.telephony.syllables.Intoned.Melody;
import org.warmline.telephony.syllables.Phrase.Syllable;

/**
 * The melody and the rhythm of a sentence, laid over the tones of its syllables. Log pitch adds up
 * as in Fujisaki's model (Fujisaki and Hirose 1984): a line that falls through the sentence and is
 * partly reset at each clause (declination, a fifth of a semitone a syllable), a movement at the
 * end of each phrase, and the tones. A statement falls at its end; a question with 吗 keeps its
 * height and rises on it (Shen 1990); an item of a list rises, the last one falls; a comma rises a
 * little, for something follows. Numbers carry the accent: they stand higher, wider and longer (Xu
 * 1999). What stands before a pause is longer.
 */
final class Intonation {

    private static final int SAMPLES_A_MILLI = 8;

    private static final double FALL_A_SYLLABLE = 0.22; // semitones
    private static final double LARGEST_FALL = 2.6;
    private static final double RESET = 0.5;
    private static final double RAISED_IN_A_QUESTION = 0.8;
    private static final double RANGE = 0.85;
    private static final double ACCENTED_RANGE = 1.05;
    private static final double ACCENT = 0.8;
    private static final double ACCENTED_LENGTH = 1.04;
    private static final double ACCENTED_GAIN = 1.1;
    private static final double SOFTER_AT_THE_END = 0.8;

    /** The rendered neutral one is so low that it would break when it is raised to ask. */
    private static final String HIGH_MA = "ma1";

    private static final double SHORTER_THAN_RENDERED = 0.75;
    private static final double NEUTRAL_LENGTH = 0.9;
    private static final double NEUTRAL_GAIN = 0.8;
    private static final double CAREFUL_LENGTH = 1.2;
    private static final int CAREFUL_GAP = 60 * SAMPLES_A_MILLI;
    private static final double SLOW_LENGTH = 1.3;

    /** How the last syllable before a pause moves, and how much longer it is. */
    private enum Ending {
        STATEMENT(-0.4, -2.2, 1.2),
        QUESTION(1, 4.6, 1.15),
        ASKING(0, -0.4, 1.18),
        ITEM(0.3, 1.8, 1.14),
        CLAUSE(0.2, 0.9, 1.14);

        private final double from;
        private final double to;
        private final double length;

        Ending(double from, double to, double length) {
            this.from = from;
            this.to = to;
            this.length = length;
        }

        static Ending of(Phrase phrase) {
            return switch (phrase.pause()) {
                case NONE, SENTENCE -> STATEMENT;
                case QUESTION ->
                        phrase.syllables().getLast().pinyin().equals("ma5") ? QUESTION : ASKING;
                case ITEM -> ITEM;
                case CLAUSE -> CLAUSE;
            };
        }
    }

    private final Pace pace;
    private final List<Intoned> intoned = new ArrayList<>();
    private final int syllables;
    private final Ending ending;

    private Intonation(List<Phrase> sentence, Pace pace) {
        this.pace = pace;
        this.syllables = sentence.stream().mapToInt(phrase -> phrase.syllables().size()).sum();
        this.ending = Ending.of(sentence.getLast());
    }

    /**
     * @param sentence phrases of which the last one ends the sentence
     * @return the same phrases
     */
    static List<List<Intoned>> of(List<Phrase> sentence, Pace pace) {
        var intonation = new Intonation(sentence, pace);
        var said = new ArrayList<List<Intoned>>();
        for (var phrase : sentence) {
            said.add(intonation.phrase(phrase));
        }
        return said;
    }

    private List<Intoned> phrase(Phrase phrase) {
        int first = intoned.size();
        var all = phrase.syllables();
        var end = Ending.of(phrase);
        for (int i = 0; i < all.size(); i++) {
            double reset = first == 0 ? 0 : RESET * (1 - (double) i / all.size());
            var syllable = all.get(i);
            int gap = i > 0 && all.get(i - 1).careful() ? CAREFUL_GAP : 0;
            boolean last = i == all.size() - 1;
            intoned.add(last ? ending(syllable, reset, end, gap) : within(syllable, reset, gap));
        }
        return List.copyOf(intoned.subList(first, intoned.size()));
    }

    private Intoned within(Syllable syllable, double reset, int gap) {
        double height = line() + reset + (syllable.accented() ? ACCENT : 0) + leaning(syllable);
        return new Intoned(
                syllable.pinyin(),
                new Melody(height, height, range(syllable), syllable.isNeutral()),
                length(syllable),
                gain(syllable),
                gap);
    }

    private Intoned ending(Syllable syllable, double reset, Ending end, int gap) {
        double height = line() + reset + (syllable.accented() ? ACCENT : 0) + leaning(syllable);
        double softer = end == Ending.STATEMENT ? SOFTER_AT_THE_END : 1;
        double longer = syllable.careful() ? 1 : end.length;
        boolean high = end == Ending.QUESTION;
        return new Intoned(
                high ? HIGH_MA : syllable.pinyin(),
                new Melody(
                        height + end.from, height + end.to, range(syllable), syllable.isNeutral()),
                length(syllable) * longer * (high ? SHORTER_THAN_RENDERED : 1),
                gain(syllable) * softer,
                gap);
    }

    /** The falling line at the syllable that comes next. */
    private double line() {
        double fall = Math.min(LARGEST_FALL, FALL_A_SYLLABLE * (syllables - 1));
        double share = syllables < 2 ? 0 : (double) intoned.size() / (syllables - 1);
        return switch (ending) {
            case QUESTION -> RAISED_IN_A_QUESTION;
            case ASKING -> RAISED_IN_A_QUESTION / 2 + fall * (0.5 - share) / 2;
            case STATEMENT, ITEM, CLAUSE -> fall * (0.5 - share);
        };
    }

    /** Where a neutral tone lies after the tone before it (Chao 1968), in semitones. */
    private double leaning(Syllable syllable) {
        if (!syllable.isNeutral()) {
            return 0;
        }
        return switch (intoned.isEmpty() ? '2' : intoned.getLast().tone()) {
            case '1' -> -1;
            case '3' -> 1;
            case '4' -> -3;
            default -> -0.5;
        };
    }

    private static double range(Syllable syllable) {
        return syllable.accented() ? ACCENTED_RANGE : RANGE;
    }

    private double length(Syllable syllable) {
        double length = pace == Pace.SLOW ? SLOW_LENGTH : 1;
        if (syllable.isNeutral()) {
            length *= NEUTRAL_LENGTH;
        }
        if (syllable.careful()) {
            return length * CAREFUL_LENGTH;
        }
        return syllable.accented() ? length * ACCENTED_LENGTH : length;
    }

    private static double gain(Syllable syllable) {
        if (syllable.isNeutral()) {
            return NEUTRAL_GAIN;
        }
        return syllable.accented() ? ACCENTED_GAIN : 1;
    }
}
