package org.warmline.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.SpokenNumbers;

class AnswerProperties {

    @Property(tries = 300)
    void whateverIsSaidIsReadWithoutATrouble(
            @ForAll @StringLength(max = 60) String words,
            @ForAll Language language,
            @ForAll("expected") Expected expected) {
        var said = new Said(words, Optional.empty(), language, AnswerFixture.TODAY);

        assertThat(Answers.read(expected, said)).isNotNull();
    }

    @Property(tries = 200)
    void aDateThatIsKeyedInIsThatDate(@ForAll @IntRange(max = 40_000) int days) {
        var day = LocalDate.of(1930, 1, 1).plusDays(days);
        var keys = day.toString().replace("-", "");

        assertThat(Answers.read(AnswerFixture.DATE, AnswerFixture.en(keys)))
                .isEqualTo(new Reading.Given(List.of(Dates.day(day))));
    }

    @Property(tries = 100)
    void aNumberInWordsIsThatNumber(@ForAll @IntRange(max = 999_999) int number) {
        var spoken = SpokenNumbers.whole(Language.MANDARIN, number);

        assertThat(MandarinNumerals.in(spoken))
                .extracting(numeral -> numeral.amount().intValueExact())
                .containsExactly(number);
        assertThat(EnglishNumerals.in(Plain.of(SpokenNumbers.whole(Language.ENGLISH, number))))
                .extracting(numeral -> numeral.amount().intValueExact())
                .containsExactly(number);
    }

    @Property(tries = 200)
    void aWrittenValueIsReadAgain(@ForAll("values") Value value) {
        assertThat(WrittenValue.read(WrittenValue.of(value))).isEqualTo(value);
    }

    @Provide
    Arbitrary<Expected> expected() {
        return Arbitraries.of(
                AnswerFixture.DECIMAL,
                AnswerFixture.WEIGHT,
                AnswerFixture.DATE,
                AnswerFixture.HOW_OFTEN,
                AnswerFixture.ILLNESSES,
                new Expected.YesNo("您量血压了吗？"),
                new Expected.Time(),
                new Expected.Moment(),
                new Expected.Told(3),
                new Expected.Words(0, 20, Optional.of("[a-z]+")));
    }

    @Provide
    Arbitrary<Value> values() {
        var words = Arbitraries.strings().ofMaxLength(30);
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(Value.Truth::new),
                Arbitraries.doubles()
                        .between(-1000, 1000)
                        .map(amount -> new Value.Amount(BigDecimal.valueOf(amount), "kg")),
                Arbitraries.of(Value.Precision.class)
                        .map(it -> new Value.Date(LocalDate.of(2020, 1, 1), it)),
                words.map(Value.Words::new),
                words.map(display -> new Value.Coded("urn:x", "c", display)));
    }

    @Property(tries = 50)
    void aNameIsChosenByItself(@ForAll @IntRange(max = 3) int index, @ForAll Language language) {
        var option = AnswerFixture.HOW_OFTEN.options().get(index);
        var said =
                new Said(option.label(language), Optional.empty(), language, AnswerFixture.TODAY);

        assertThat(Answers.read(AnswerFixture.HOW_OFTEN, said))
                .isEqualTo(new Reading.Given(List.of(option.value())));
    }
}
