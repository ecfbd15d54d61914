package org.warmline.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.answer.Option;
import org.warmline.assistant.answer.Unit;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.language.SpokenDays;
import org.warmline.assistant.script.ScriptQuestion;

/** A figure, a date, a time or a choice as it is said back, so that a mishearing is noticed. */
final class Echo {

    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    private final ScriptQuestion question;
    private final Language language;
    private final Phrases phrases;

    Echo(ScriptQuestion question, Language language, Phrases phrases) {
        this.question = question;
        this.language = language;
        this.phrases = phrases;
    }

    /** Empty for what needs no echo: a yes, a no, free words. */
    Optional<String> of(Given given) {
        var spoken = given.values().stream().map(this::spoken).flatMap(Optional::stream).toList();
        return spoken.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(language == Language.MANDARIN ? "、" : ", ", spoken));
    }

    private Optional<String> spoken(Value value) {
        return switch (value) {
            case Value.Amount(var amount, var unit) ->
                    Optional.of((amount.toPlainString() + " " + unit(unit)).strip());
            case Value.Date date -> Optional.of(date(date));
            case Value.Moment(var day, var time) ->
                    Optional.of(
                            date(new Value.Date(day, Value.Precision.DAY))
                                    + (language == Language.MANDARIN ? "" : ", ")
                                    + phrases.time(language, time));
            case Value.Time(var time) -> Optional.of(phrases.time(language, time));
            case Value.Coded coded -> label(coded);
            case Value.Truth _, Value.Words _ -> Optional.empty();
        };
    }

    private Optional<String> label(Value.Coded coded) {
        return question.expected() instanceof Expected.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.value().equals(coded))
                        .map((Option option) -> option.label(language))
                        .findFirst()
                : Optional.empty();
    }

    private String unit(String code) {
        return question.expected() instanceof Expected.Amount number
                ? number.units().stream()
                        .filter(unit -> unit.code().equals(code))
                        .map((Unit unit) -> unit.spoken(language))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private String date(Value.Date date) {
        var first = date.first();
        boolean month = date.precision().hasMonth();
        boolean day = date.precision().hasDay();
        return switch (language) {
            case MANDARIN ->
                    first.getYear()
                            + "年"
                            + (month ? first.getMonthValue() + "月" : "")
                            + (day ? first.getDayOfMonth() + "日" : "");
            case ENGLISH ->
                    day
                            ? SpokenDays.day(language, first) + ", " + first.getYear()
                            : (month ? MONTHS.get(first.getMonthValue() - 1) + " " : "")
                                    + first.getYear();
        };
    }
}
