package org.warmline.assistant.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.language.Language;

/** Questions of every kind, and replies on a Thursday, the 26th of November 2026. */
final class AnswerFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static final Expected.Amount DECIMAL =
            new Expected.Amount(false, Expected.Range.ANY, List.of());
    static final Expected.Amount WEIGHT =
            new Expected.Amount(
                    false,
                    new Expected.Range(
                            Optional.of(BigDecimal.valueOf(20)),
                            Optional.of(BigDecimal.valueOf(250))),
                    List.of(
                            new Unit(
                                    "kg",
                                    Map.of(
                                            Language.MANDARIN, List.of("公斤", "千克"),
                                            Language.ENGLISH, List.of("kilograms", "kilos")))));
    static final Expected.Date DATE = new Expected.Date(Optional.empty(), Optional.empty());
    static final Expected.Choice HOW_OFTEN =
            choice(
                    false,
                    false,
                    "完全没有|Not at all",
                    "有几天|Several days",
                    "一半以上的日子|More than half the days",
                    "几乎每天|Nearly every day");
    static final Expected.Choice ILLNESSES =
            choice(
                    true,
                    true,
                    "高血压|High blood pressure",
                    "糖尿病|Diabetes",
                    "哮喘|Asthma",
                    "以上都没有|None of these");
    static final Expected.Choice YES_NO = choice(false, false, "是|Yes", "否|No", "不知道|Don't know");

    private AnswerFixture() {}

    static Expected.Choice choice(boolean open, boolean several, String... labels) {
        var options = new java.util.ArrayList<Option>();
        for (var label : labels) {
            var both = label.split("\\|", 2);
            options.add(
                    new Option(
                            new Value.Coded(
                                    "urn:made-up",
                                    String.valueOf((char) ('a' + options.size())) + "-code",
                                    both[1]),
                            Map.of(Language.MANDARIN, both[0], Language.ENGLISH, both[1]),
                            List.of()));
        }
        return new Expected.Choice(options, open, several);
    }

    static Said zh(String words) {
        return new Said(words, Optional.empty(), Language.MANDARIN, TODAY);
    }

    static Said en(String words) {
        return new Said(words, Optional.empty(), Language.ENGLISH, TODAY);
    }

    static Said said(String language, String words) {
        return language.equals("zh") ? zh(words) : en(words);
    }

    /** The reading as a table shows it. */
    static String shown(Reading reading) {
        return switch (reading) {
            case Reading.Given(var values) ->
                    String.join(" + ", values.stream().map(AnswerFixture::shown).toList());
            case Reading.NotKnown() -> "not known";
            case Reading.Declined() -> "declined";
            case Reading.Implausible() -> "implausible";
            case Reading.Nothing() -> "nothing";
        };
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Truth(var yes) -> yes ? "yes" : "no";
            case Value.Amount(var amount, var unit) ->
                    (amount.toPlainString() + " " + unit).strip();
            case Value.Date(var first, var precision) ->
                    first.toString()
                            .substring(0, precision.hasDay() ? 10 : precision.hasMonth() ? 7 : 4);
            case Value.Moment(var day, var time) -> day + " " + time;
            case Value.Time(var time) -> time.toString();
            case Value.Coded coded -> coded.display();
            case Value.Words(var said) -> "“" + said + "”";
        };
    }
}
