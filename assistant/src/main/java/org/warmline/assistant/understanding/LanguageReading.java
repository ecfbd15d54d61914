package org.warmline.assistant.understanding;

import java.util.List;

/** Everything that reads one language. */
record LanguageReading(Lexicon lexicon, Normaliser normaliser, List<Reader> readers) {

    private static final List<String> MANDARIN_FILES =
            List.of("zh-symptoms.tsv", "zh-talk.tsv", "zh-life.tsv");
    private static final List<String> ENGLISH_FILES =
            List.of("en-symptoms.tsv", "en-talk.tsv", "en-life.tsv");

    static LanguageReading mandarin() {
        var lexicon =
                Lexicon.of(
                        LexiconFile.read(
                                org.warmline.assistant.language.Language.MANDARIN, MANDARIN_FILES));
        return new LanguageReading(
                lexicon,
                new MandarinNormaliser(
                        CharacterTable.read("simplified.txt"), new ClauseSplitter(lexicon, ",")),
                readers(SoundAlikes.NONE, new MandarinNumbers(), new MandarinTimes()));
    }

    static LanguageReading english() {
        var lexicon =
                Lexicon.of(
                        LexiconFile.read(
                                org.warmline.assistant.language.Language.ENGLISH, ENGLISH_FILES));
        return new LanguageReading(
                lexicon,
                new EnglishNormaliser(new ClauseSplitter(lexicon, ", ")),
                readers(SoundAlikes.NONE, new EnglishNumbers(), new EnglishTimes()));
    }

    private static List<Reader> readers(
            SoundAlikes soundAlikes, NumberReader numbers, TimePhrases times) {
        return List.of(
                new MeasurementReader(numbers),
                new SymptomReader(soundAlikes),
                new HouseholdReader(),
                new NeedReader(),
                new BurdenReader(),
                new StayedHomeReader(),
                new IntentReader(),
                new CallTimeReader(times),
                new QuestionReader());
    }

    Meaning read(String said, QuestionKind asked) {
        var reply = new Reply(normaliser.normalise(said), asked, lexicon);
        var findings = new Findings();
        readers.forEach(reader -> findings.addAll(reader.read(reply)));
        HouseholdVerdict.settle(findings);
        new AnswerReader(reply, findings).complete();
        return new Meaning(said, findings.inOrder());
    }
}
