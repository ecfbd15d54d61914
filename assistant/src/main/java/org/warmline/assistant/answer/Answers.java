package org.warmline.assistant.answer;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.language.Language;

/** Reads words, or keys, as an answer to a question of some kind. */
public final class Answers {

    private Answers() {}

    /**
     * Reads a reply.
     *
     * @param said the words as they were recognized, typed, or made from keys by {@link #keyed}
     */
    public static Reading read(Expected expected, Said said) {
        var plain = Plain.of(said.words());
        var reading = given(expected, said, plain);
        if (reading instanceof Reading.Nothing) {
            return WithoutAnswer.in(plain).orElse(reading);
        }
        return reading;
    }

    /**
     * The words that keys stand for, so that they can be read as words are; empty if the keys do
     * not fit. A yes or no is left to whoever asked.
     */
    public static Optional<String> keyed(Expected expected, String digits, Language language) {
        if (!digits.matches("\\d+")) {
            return Optional.empty();
        }
        return switch (expected) {
            case Expected.Choice choice -> {
                int place = digits.length() == 1 ? digits.charAt(0) - '0' : 0;
                yield place >= 1 && place <= choice.options().size() && choice.keys() > 0
                        ? Optional.of(choice.options().get(place - 1).label(language))
                        : Optional.empty();
            }
            case Expected.Amount _ -> Optional.of(digits);
            case Expected.Date _ -> Optional.of(digits).filter(keys -> keys.length() == 8);
            case Expected.Time _ ->
                    Optional.of(digits)
                            .filter(keys -> keys.length() == 4)
                            .map(keys -> keys.substring(0, 2) + ":" + keys.substring(2));
            case Expected.Told _, Expected.YesNo _, Expected.Moment _, Expected.Words _ ->
                    Optional.empty();
        };
    }

    private static Reading given(Expected expected, Said said, String plain) {
        if (plain.isEmpty() && said.yes().isEmpty()) {
            return new Reading.Nothing();
        }
        return switch (expected) {
            case Expected.Told _ -> new Reading.Nothing();
            case Expected.YesNo(var question) -> yesNo(question, said, plain);
            case Expected.Amount number -> Numbers.read(number, said.words(), said.language());
            case Expected.Date date -> date(date, said, plain);
            case Expected.Moment _ -> moment(said, plain);
            case Expected.Time _ -> of(Times.in(plain, said.language()).map(Value.Time::new));
            case Expected.Choice choice -> choice(choice, said, plain);
            case Expected.Words words -> words(words, said, plain);
        };
    }

    private static Reading yesNo(String question, Said said, String plain) {
        return WithoutAnswer.in(plain)
                .orElseGet(() ->
                        of(
                                SaidBack.yesToNegative(question, plain)
                                        .or(said::yes)
                                        .or(() -> SaidBack.yes(question, plain))
                                        .map(Value.Truth::new)));
    }

    private static Reading date(Expected.Date expected, Said said, String plain) {
        var date = Dates.in(plain, said.language(), said.today());
        boolean outside =
                date.map(Value.Date::first)
                        .filter(day ->
                                expected.earliest().filter(day::isBefore).isPresent()
                                        || expected.latest().filter(day::isAfter).isPresent())
                        .isPresent();
        return outside ? new Reading.Implausible() : of(date);
    }

    private static Reading moment(Said said, String plain) {
        var date = Dates.in(plain, said.language(), said.today());
        var time = Times.in(plain, said.language());
        boolean day = date.filter(it -> it.precision() == Value.Precision.DAY).isPresent();
        return day && time.isPresent()
                ? of(Optional.of(new Value.Moment(date.get().first(), time.get())))
                : of(date);
    }

    private static Reading choice(Expected.Choice expected, Said said, String plain) {
        if (expected.options().isEmpty()) {
            return freeChoice(said, plain);
        }
        var chosen = new Choosing(expected, plain, said.language()).chosen();
        if (chosen.isEmpty()) {
            var yesNo = YesNoOptions.in(expected.options(), said.yes());
            if (yesNo.isPresent()) {
                return of(yesNo);
            }
            boolean saysMore = said.yes().isEmpty() && WithoutAnswer.in(plain).isEmpty();
            return expected.open() && saysMore ? freeWords(said) : new Reading.Nothing();
        }
        if (chosen.size() > 1 && !expected.several()) {
            return new Reading.Nothing();
        }
        return new Reading.Given(chosen.stream().map(Option::value).toList());
    }

    /** Nobody knows the options here: the words are kept for a person to code. */
    private static Reading freeChoice(Said said, String plain) {
        return WithoutAnswer.in(plain)
                .orElseGet(() -> of(Optional.of(new Value.Coded("", "", said.words().strip()))));
    }

    private static Reading words(Expected.Words expected, Said said, String plain) {
        var without = WithoutAnswer.in(plain);
        if (without.isPresent() && plain.length() < 30) {
            return without.get();
        }
        int length = said.words().strip().length();
        if (length < expected.least() || length > expected.most()) {
            return new Reading.Implausible();
        }
        return expected.pattern().filter(pattern -> !Shape.fits(pattern, said.words())).isPresent()
                ? new Reading.Implausible()
                : freeWords(said);
    }

    private static Reading freeWords(Said said) {
        return of(Optional.of(new Value.Words(said.words().strip())));
    }

    private static Reading of(Optional<? extends Value> value) {
        return value.<Reading>map(given -> new Reading.Given(List.of(given)))
                .orElseGet(Reading.Nothing::new);
    }
}
