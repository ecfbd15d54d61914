package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.language.Language;

/** Temperature and oxygen in the ways that people say and type them. */
class MeasurementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36.5, the finger clip says 88 | 88",
                "the oximeter reads eighty eight | 88",
                "ninety one on the finger thing | 91",
                "my pulse ox is showing eighty six | 86",
                "pulse ox says 8 9 | 89",
                "oxygen 8 8 | 88",
                "oxygen nine one | 91",
                "oxygen nine oh | 90",
                "o two 86 | 86",
                "36.5 and my sats are in the eighties | 80",
                "my sats are in the low eighties | 80",
                "oxygen dropped into the eighties | 80",
                "my oxygen's in the high eighties | 87",
                "the clip on my finger says ninety two | 92",
                "my oxygen is not even ninety | 89",
                "血氧九零 | 90",
                "血氧九二 | 92",
                "氧饱和八五 | 85",
                "血氧仪显示八八 | 88",
                "血氧没有九十 | 89",
                "氧气才八十七 | 87",
                "夹手指的那个显示88 | 88",
                "血氧 8 8 | 88",
                "36.5，血氧八九 | 89",
                "血氧97 | 97"
            })
    void oxygenIsReadDigitByDigitByItsTenAndByTheClip(String said, int percent) {
        assertThat(read(said).all(Finding.Oxygen.class).map(it -> it.value().percent()))
                .containsExactly(percent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the finger clip is broken",
                "I had asthma in the eighties",
                "room eight eight, thirty six five",
                "temperature thirty six nine, no oximeter",
                "血氧七八天没量了",
                "血氧仪八九个月前就坏了",
                "电话尾号八八",
                "体温36.8，血氧没量"
            })
    void otherFiguresAreNoOxygen(String said) {
        assertThat(read(said).all(Finding.Oxygen.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37。5 | 37.5",
                "37. 5 | 37.5",
                "38。5 | 38.5",
                "体温38。5 | 38.5",
                "38。9度 | 38.9",
                "３７。５ | 37.5",
                "37；5 | 37.5",
                "37：5 | 37.5",
                "37，5 | 37.5",
                "37 。 5 | 37.5",
                "三十八，点六 | 38.6",
                "37,5 C | 37.5",
                "it's 38,9 C | 38.9",
                "38,9 | 38.9",
                "38;5 | 38.5",
                "37. 5 degrees | 37.5",
                "37。5 today | 37.5",
                "36.5, the finger clip says 88 | 36.5",
                "36.5 and my sats are in the eighties | 36.5",
                "oxygen 97, measured 38.4 | 38.4",
                "blood pressure 120, measured 38.5 this morning | 38.5",
                "血氧97，量了38度4 | 38.4"
            })
    void noFractionAndNoTemperatureBesideAnotherFigureIsLost(String said, double celsius) {
        assertThat(read(said).all(Finding.Temperature.class).map(it -> it.value().celsius()))
                .containsExactly(celsius);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38，2天了 | 38.0",
                "38，6点量的 | 38.0",
                "38, 2 days now | 38.0",
                "38,3 times today | 38.0",
                "37.2。5月开始的 | 37.2"
            })
    void aNumberOfSomethingElseIsNoFraction(String said, double celsius) {
        assertThat(read(said).all(Finding.Temperature.class).map(it -> it.value().celsius()))
                .containsExactly(celsius);
    }

    private static Meaning read(String said) {
        boolean mandarin = said.codePoints().anyMatch(it -> it >= 0x4e00);
        boolean chineseMarks = said.matches("[0-9０-９。；：， .]{1,12}") && !said.contains(",");
        return Understanding.standard()
                .read(
                        said,
                        mandarin || chineseMarks ? Language.MANDARIN : Language.ENGLISH,
                        QuestionKind.TEMPERATURE);
    }
}
