package org.warmline.assistant.understanding;

import java.util.List;
import org.warmline.assistant.language.Language;

/** Everything that reads one language. */
record LanguageReading(
        Lexicon lexicon, Normaliser normaliser, DangerPhrases dangers, List<Reader> readers) {

    private static final List<String> MANDARIN_FILES =
            List.of("zh-symptoms.tsv", "zh-talk.tsv", "zh-life.tsv");
    private static final List<String> ENGLISH_FILES =
            List.of("en-symptoms.tsv", "en-talk.tsv", "en-life.tsv");

    static LanguageReading mandarin() {
        var lexicon = Lexicon.of(LexiconFile.read(Language.MANDARIN, MANDARIN_FILES));
        var dangers = DangerPhrases.read("danger-zh.tsv");
        var soundAlikes = new MandarinSoundAlikes(Syllables.read("syllables.tsv"), dangers);
        var simplified = CharacterTable.read("simplified.txt");
        return new LanguageReading(
                lexicon,
                new MandarinNormaliser(simplified, new ClauseSplitter(lexicon, ",")),
                dangers,
                readers(soundAlikes, new MandarinNumbers(), new MandarinTimes()));
    }

    static LanguageReading english() {
        var lexicon = Lexicon.of(LexiconFile.read(Language.ENGLISH, ENGLISH_FILES));
        return new LanguageReading(
                lexicon,
                new EnglishNormaliser(new ClauseSplitter(lexicon, ", ")),
                DangerPhrases.read("danger-en.tsv"),
                readers(SoundAlikes.NONE, new EnglishNumbers(), new EnglishTimes()));
    }

    private static List<Reader> readers(
            SoundAlikes soundAlikes, NumberReader numbers, TimePhrases times) {
        return List.of(
                new MeasurementReader(numbers),
                new SymptomReader(soundAlikes),
                new HouseholdReader(),
                new NeedReader(),
                new BurdenReader(soundAlikes),
                new StayedHomeReader(),
                new IntentReader(soundAlikes),
                new CallTimeReader(times),
                new QuestionReader());
    }

    Meaning read(String said, QuestionKind asked) {
        return said.length() > LongReply.PIECE
                ? LongReply.read(said, piece -> readPiece(piece, asked))
                : readPiece(said, asked);
    }

    boolean soundsFinished(String partial, QuestionKind asked) {
        return partial.length() < LongReply.PIECE
                && FinishedAnswer.in(reply(partial, asked), readPiece(partial, asked));
    }

    private Meaning readPiece(String said, QuestionKind asked) {
        var reply = reply(said, asked);
        var findings = new Findings();
        readers.forEach(reader -> findings.addAll(reader.read(reply)));
        HouseholdVerdict.settle(findings);
        new AnswerReader(reply, findings).complete();
        return new Meaning(said, findings.inOrder());
    }

    private Reply reply(String said, QuestionKind asked) {
        return new Reply(normaliser.normalise(said), asked, lexicon);
    }
}
