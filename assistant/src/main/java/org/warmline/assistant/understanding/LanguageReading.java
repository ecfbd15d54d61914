package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warmline.assistant.language.Language;

/** Everything that reads one language. */
record LanguageReading(
        Lexicon lexicon,
        SoundAlikes soundAlikes,
        UnaryOperator<String> repair,
        Normaliser normaliser,
        DangerPhrases dangers,
        List<Reader> readers) {

    /** The sections that are also found by their sound. */
    private static final Set<String> SOUNDING = Set.of("symptom", "distress", "cry");

    private static final List<String> MANDARIN_FILES =
            List.of(
                    "zh-danger-signs.tsv",
                    "zh-grave.tsv",
                    "zh-figures.tsv",
                    "zh-symptoms.tsv",
                    "zh-talk.tsv",
                    "zh-turns.tsv",
                    "zh-life.tsv");

    /** Not looked for by their sound: with other words in between, chance makes too much of it. */
    private static final List<String> MANDARIN_FRAMES =
            List.of("zh-danger-frames.tsv", "zh-danger-hints.tsv");

    private static final List<String> ENGLISH_FILES =
            List.of(
                    "en-danger-signs.tsv",
                    "en-danger-frames.tsv",
                    "en-danger-hints.tsv",
                    "en-grave.tsv",
                    "en-figures.tsv",
                    "en-symptoms.tsv",
                    "en-talk.tsv",
                    "en-turns.tsv",
                    "en-life.tsv");

    static LanguageReading mandarin() {
        var grammar = ExpressionGrammar.of(Language.MANDARIN);
        var dangers = DangerPhrases.read("danger-zh.tsv");
        var lines = new ArrayList<>(LexiconFile.read(Language.MANDARIN, MANDARIN_FILES));
        lines.addAll(dangers.lines(grammar::plain));
        var lexicon = Lexicon.of(with(lines, LexiconFile.read(Language.MANDARIN, MANDARIN_FRAMES)));
        var syllables = Syllables.read("syllables.tsv");
        return new LanguageReading(
                lexicon,
                new SoundLexicon(
                        syllables, SoundCore.read("sounding-zh.txt", syllables), lines, SOUNDING),
                new HomophoneRepair(syllables, lines, "ordinary-zh.txt")::repaired,
                new MandarinNormaliser(new ClauseSplitter(lexicon, ",")),
                dangers,
                readers(
                        new MeasurementReader(new MandarinNumbers(), OxygenFigures.mandarin()),
                        new MandarinTimes()));
    }

    static LanguageReading english() {
        var grammar = ExpressionGrammar.of(Language.ENGLISH);
        var dangers = DangerPhrases.read("danger-en.tsv");
        var lines = new ArrayList<>(LexiconFile.read(Language.ENGLISH, ENGLISH_FILES));
        lines.addAll(dangers.lines(words -> grammar.plain(EnglishNormaliser.plain(words))));
        var lexicon = Lexicon.ofSpaced(lines);
        return new LanguageReading(
                lexicon,
                SoundAlikes.NONE,
                UnaryOperator.identity(),
                new EnglishNormaliser(new ClauseSplitter(lexicon, ", ")),
                dangers,
                readers(
                        new MeasurementReader(new EnglishNumbers(), OxygenFigures.english()),
                        new EnglishTimes()));
    }

    /** The same with more lines; those are found as they are written only, not by their sound. */
    LanguageReading with(List<LexiconFile.Line> more) {
        return more.isEmpty()
                ? this
                : new LanguageReading(
                        lexicon.with(more), soundAlikes, repair, normaliser, dangers, readers);
    }

    private static List<LexiconFile.Line> with(
            List<LexiconFile.Line> lines, List<LexiconFile.Line> more) {
        return Stream.concat(lines.stream(), more.stream()).toList();
    }

    private static List<Reader> readers(MeasurementReader measurements, TimePhrases times) {
        return List.of(
                measurements,
                new SymptomReader(),
                new GraveReader(),
                new HouseholdReader(),
                new NeedReader(),
                new BurdenReader(),
                new StayedHomeReader(),
                new IntentReader(),
                new CallTimeReader(times),
                new QuestionReader());
    }

    Meaning read(String said, Setting setting) {
        return said.length() > LongReply.PIECE
                ? LongReply.read(said, piece -> readPiece(piece, setting))
                : readPiece(said, setting);
    }

    Progress progress(String soFar, Setting setting) {
        return soFar.length() < LongReply.PIECE
                ? AnswerProgress.of(reply(soFar, setting), readPiece(soFar, setting))
                : Progress.UNKNOWN;
    }

    private Meaning readPiece(String said, Setting setting) {
        var written = readAsWritten(said, setting);
        var guess = repair.apply(said);
        return guess.equals(said)
                ? written
                : SecondReading.join(written, readAsWritten(guess, setting), guess);
    }

    private Meaning readAsWritten(String said, Setting setting) {
        var reply = reply(said, setting);
        var findings = new Findings();
        readers.forEach(reader -> findings.addAll(reader.read(reply)));
        Animals.settle(reply, findings);
        HouseholdVerdict.settle(findings);
        Overruled.settle(reply, findings);
        new AnswerReader(reply, findings).complete();
        return new Meaning(said, findings.inOrder());
    }

    /** What of a reply nobody has read; it must not be very long. */
    Unread unread(Meaning meaning, Setting setting) {
        return new Unread(reply(meaning.said(), setting), meaning);
    }

    private Reply reply(String said, Setting setting) {
        return new Reply(normaliser.normalise(said), setting, lexicon, soundAlikes);
    }
}
