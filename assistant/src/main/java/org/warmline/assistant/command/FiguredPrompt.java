package org.warmline.assistant.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.warmline.assistant.answer.Answers;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Reading;
import org.warmline.assistant.answer.Said;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.language.SpokenNumbers;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Setting;
import org.warmline.assistant.understanding.Speaker;
import org.warmline.assistant.understanding.Understanding;

/**
 * A sentence of ours with a figure in it, as residents hear it.
 *
 * @param value what somebody who hears it must know afterwards
 */
record FiguredPrompt(Language language, Kind kind, String text, String value) {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Phrases PHRASES = Phrases.load();
    private static final Understanding READER = Understanding.standard();

    /** What the figure is. */
    enum Kind {
        TEMPERATURE,
        TIME,
        DATE,
        NUMBER
    }

    /** The same for the same seed; both languages and all kinds in turns. */
    static List<FiguredPrompt> some(int count, long seed) {
        var random = new SplittableRandom(seed);
        var prompts = new ArrayList<FiguredPrompt>();
        while (prompts.size() < count) {
            for (var kind : Kind.values()) {
                for (var language : Language.values()) {
                    prompts.add(of(kind, language, random));
                }
            }
        }
        return prompts.subList(0, count);
    }

    private static FiguredPrompt of(Kind kind, Language language, RandomGenerator random) {
        return switch (kind) {
            case TEMPERATURE -> temperature(language, random);
            case TIME -> time(language, random);
            case DATE -> date(language, random);
            case NUMBER -> number(language, random);
        };
    }

    /** The figure that stands in the words; empty if none is found. */
    Optional<String> read(String words) {
        return switch (kind) {
            case TEMPERATURE -> temperature(words);
            case TIME -> answered(words, new Expected.Time());
            case DATE -> answered(words, new Expected.Date(Optional.empty(), Optional.empty()));
            case NUMBER ->
                    answered(words, new Expected.Amount(true, Expected.Range.ANY, List.of()));
        };
    }

    boolean isRight(String words) {
        return read(words).equals(Optional.of(value));
    }

    private Optional<String> temperature(String words) {
        var setting = new Setting(QuestionKind.TEMPERATURE, Speaker.RESIDENT);
        return READER.read(words, language, setting).findings().stream()
                .filter(Finding.Temperature.class::isInstance)
                .map(Finding.Temperature.class::cast)
                .map(found -> String.valueOf(found.value().celsius()))
                .findFirst();
    }

    private Optional<String> answered(String words, Expected expected) {
        var said = new Said(words, Optional.empty(), language, TODAY);
        return Answers.read(expected, said) instanceof Reading.Given(var values)
                ? values.stream().map(FiguredPrompt::plain).findFirst()
                : Optional.empty();
    }

    private static String plain(Value value) {
        return switch (value) {
            case Value.Time(var time) -> time.toString();
            case Value.Date(var day, _) -> inItsYear(day);
            case Value.Amount(var amount, _) -> amount.toPlainString();
            case Value.Truth _, Value.Moment _, Value.Coded _, Value.Words _ -> "";
        };
    }

    /** A day without a year is looked for in the past when a resident says it. */
    private static String inItsYear(LocalDate day) {
        return MonthDay.from(day).toString();
    }

    private static FiguredPrompt temperature(Language language, RandomGenerator random) {
        double celsius = random.nextInt(355, 420) / 10.0;
        return of(
                language,
                Kind.TEMPERATURE,
                Phrase.WHICH_NUMBER,
                SpokenNumbers.temperature(language, celsius),
                String.valueOf(celsius));
    }

    private static FiguredPrompt time(Language language, RandomGenerator random) {
        var time = LocalTime.of(random.nextInt(8, 20), 5 * random.nextInt(12));
        return of(
                language,
                Kind.TIME,
                Phrase.BYE_LATER_AT,
                SpokenNumbers.time(language, time),
                time.toString());
    }

    /** As answers out of the library hold them. */
    private static FiguredPrompt date(Language language, RandomGenerator random) {
        var day = TODAY.plusDays(random.nextInt(1, 200));
        var text =
                switch (language) {
                    case MANDARIN ->
                            "您的隔离到%d月%d日。".formatted(day.getMonthValue(), day.getDayOfMonth());
                    case ENGLISH ->
                            "Your quarantine ends on %s %d."
                                    .formatted(monthName(day), day.getDayOfMonth());
                };
        return new FiguredPrompt(language, Kind.DATE, text, inItsYear(day));
    }

    private static String monthName(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static FiguredPrompt number(Language language, RandomGenerator random) {
        int number = random.nextInt(1, 200);
        return of(
                language,
                Kind.NUMBER,
                Phrase.ANSWER_NOTED,
                SpokenNumbers.whole(language, number),
                String.valueOf(number));
    }

    private static FiguredPrompt of(
            Language language, Kind kind, Phrase phrase, String filling, String value) {
        var text =
                PHRASES.say(language, phrase, filling).stream()
                        .filter(sentence -> sentence.contains(filling))
                        .findFirst()
                        .orElseThrow();
        return new FiguredPrompt(language, kind, text, value);
    }
}
