package org.warmline.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.answer.AnswerFixture.DATE;
import static org.warmline.assistant.answer.AnswerFixture.DECIMAL;
import static org.warmline.assistant.answer.AnswerFixture.HOW_OFTEN;
import static org.warmline.assistant.answer.AnswerFixture.ILLNESSES;
import static org.warmline.assistant.answer.AnswerFixture.WEIGHT;
import static org.warmline.assistant.answer.AnswerFixture.YES_NO;
import static org.warmline.assistant.answer.AnswerFixture.en;
import static org.warmline.assistant.answer.AnswerFixture.said;
import static org.warmline.assistant.answer.AnswerFixture.shown;
import static org.warmline.assistant.answer.AnswerFixture.zh;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;

class AnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh; 七十二; 72",
                "zh; 七十二点五; 72.5",
                "zh; 一百四; 140",
                "zh; 一百四十五; 145",
                "zh; 一百零四; 104",
                "zh; 两千三; 2300",
                "zh; 一万二; 12000",
                "zh; 三六五; 365",
                "zh; 大概有十二个吧; 12",
                "zh; 72.5; 72.5",
                "zh; 零下五度; -5",
                "zh; 两个半小时; 2.5",
                "zh; 半片; 0.5",
                "zh; 两三天; nothing",
                "zh; 有一点; nothing",
                "zh; 十; 10",
                "zh; 二百五; 250",
                "zh; 一天两次; nothing",
                "zh; 三万五千; 35000",
                "en; seventy-two; 72",
                "en; seventy two point five; 72.5",
                "en; one forty five; 145",
                "en; a hundred and four; 104",
                "en; two thousand three hundred; 2300",
                "en; about 12; 12",
                "en; two and a half; 2.5",
                "en; '1,200'; 1200",
                "en; one hundred forty; 140",
                "en; twenty or thirty; nothing",
                "en; a couple; 2",
                "en; minus five; -5",
                "en; hello; nothing",
                "en; nineteen fifty; 1950",
                "en; 98.6; 98.6",
            })
    void numbers(String language, String words, String number) {
        assertThat(shown(Answers.read(DECIMAL, said(language, words)))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh; 七十公斤; 70 kg", "zh; 一百四十斤; 70 kg", "zh; 七百公斤; implausible",
                "zh; 不知道; not known", "zh; 没称过,不清楚; not known", "zh; 这个不想说; declined",
                "en; seventy kilos; 70 kg", "en; seven hundred; implausible",
                        "en; I'd rather not say; declined",
                "en; I don't know; not known",
            })
    void numbersWithAUnitAndARange(String language, String words, String number) {
        assertThat(shown(Answers.read(WEIGHT, said(language, words)))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh; 昨天; 2026-11-25",
                "zh; 大前天开始的; 2026-11-23",
                "zh; 三天前; 2026-11-23",
                "zh; 上周三; 2026-11-18",
                "zh; 上个星期天; 2026-11-22",
                "zh; 周二; 2026-11-24",
                "zh; 周五; 2026-11-20",
                "zh; 二月三号; 2026-02-03",
                "zh; 十二月三号; 2026-12-03",
                "zh; 二零二零年二月三号; 2020-02-03",
                "zh; 2020年2月3日; 2020-02-03",
                "zh; 去年五月; 2025-05",
                "zh; 去年; 2025",
                "zh; 一九五八年; 1958",
                "zh; 五八年; 1958",
                "zh; 两个月前; 2026-09",
                "zh; 上个月; 2026-10",
                "zh; 上个月八号; 2026-10-08",
                "zh; 二月三十号; nothing",
                "zh; 20号; 2026-11-20",
                "zh; 忘了; not known",
                "zh; 一周前; 2026-11-19",
                "en; yesterday; 2026-11-25",
                "en; three days ago; 2026-11-23",
                "en; a week ago; 2026-11-19",
                "en; last Tuesday; 2026-11-24",
                "en; on Friday; 2026-11-20",
                "en; the third of February; 2026-02-03",
                "en; 'February 3rd, 2020'; 2020-02-03",
                "en; 'December third'; 2026-12-03",
                "en; May last year; 2025-05",
                "en; last month; 2026-10",
                "en; in 1958; 1958",
                "en; nineteen fifty eight; 1958",
                "en; 2020-02-03; 2020-02-03",
                "en; 20200203; 2020-02-03",
                "en; no idea; not known",
                "en; blue; nothing",
                "en; the day before yesterday; 2026-11-24",
                "en; twenty first of March; 2026-03-21",
            })
    void dates(String language, String words, String date) {
        assertThat(shown(Answers.read(DATE, said(language, words)))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh; 早上八点半; 08:30",
                "zh; 下午三点; 15:00",
                "zh; 晚上十点一刻; 22:15",
                "zh; 十五点二十; 15:20",
                "zh; 中午十二点; 12:00",
                "zh; 14:30; 14:30",
                "zh; 晚上十二点; 00:00",
                "zh; 八点零五分; 08:05",
                "en; half past eight; 08:30",
                "en; eight thirty in the evening; 20:30",
                "en; ten pm; 22:00",
                "en; quarter to nine; 08:45",
                "en; noon; 12:00",
                "en; at 7:15 am; 07:15",
                "en; nine o'clock at night; 21:00",
                "en; eight twenty five; 08:25",
                "en; tomatoes; nothing",
            })
    void times(String language, String words, String time) {
        assertThat(shown(Answers.read(new Expected.Time(), said(language, words)))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh; 有几天; Several days",
                "zh; 几乎每天都这样; Nearly every day",
                "zh; 第二个; Several days",
                "zh; 最后一个; Nearly every day",
                "zh; 三; More than half the days",
                "zh; 选四; Nearly every day",
                "zh; 完全没有; Not at all",
                "zh; 不知道; not known",
                "zh; 天气不错; nothing",
                "en; several days; Several days",
                "en; 'nearly every day, I think'; Nearly every day",
                "en; the second one; Several days",
                "en; option three; More than half the days",
                "en; b-code; Several days",
                "en; not at all; Not at all",
                "en; more than half days; More than half the days",
                "en; several days or nearly every day; nothing",
                "en; prefer not to say; declined",
                "en; the last one; Nearly every day",
                "en; two; Several days",
                "en; option nine; nothing",
            })
    void oneOfSeveral(String language, String words, String option) {
        assertThat(shown(Answers.read(HOW_OFTEN, said(language, words)))).isEqualTo(option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh; 高血压和糖尿病; High blood pressure + Diabetes", "zh; 没有哮喘,有糖尿病; Diabetes",
                "zh; 以上都没有; None of these", "zh; 痛风; “痛风”",
                "en; diabetes and asthma; Diabetes + Asthma",
                        "en; 'no asthma, but diabetes'; Diabetes",
                "en; gout; “gout”", "en; none of these; None of these",
            })
    void severalOfAList(String language, String words, String options) {
        assertThat(shown(Answers.read(ILLNESSES, said(language, words)))).isEqualTo(options);
    }

    @Test
    void aPlainYesChoosesTheOptionThatSaysYes() {
        var yes = new Said("嗯", Optional.of(true), Language.MANDARIN, AnswerFixture.TODAY);
        var no = new Said("哦没有", Optional.of(false), Language.MANDARIN, AnswerFixture.TODAY);

        assertThat(shown(Answers.read(YES_NO, yes))).isEqualTo("Yes");
        assertThat(shown(Answers.read(YES_NO, no))).isEqualTo("No");
        assertThat(shown(Answers.read(HOW_OFTEN, no))).isEqualTo("Not at all");
    }

    @Test
    void freeWordsAreKeptAsTheyWereSaid() {
        var anything = new Expected.Words(0, 1000, Optional.empty());
        var digits = new Expected.Words(0, 1000, Optional.of("\\d{4}"));

        assertThat(shown(Answers.read(anything, zh("吃了半碗粥，没胃口。")))).isEqualTo("“吃了半碗粥，没胃口。”");
        assertThat(shown(Answers.read(anything, en("I don't know")))).isEqualTo("not known");
        assertThat(shown(Answers.read(digits, en("12-34")))).isEqualTo("“12-34”");
        assertThat(shown(Answers.read(digits, en("what?")))).isEqualTo("implausible");
    }

    @Test
    void aPatternThatNeverEndsOrIsNoneAsksNothing() {
        var endless = new Expected.Words(0, 1000, Optional.of("(.*)*(.*)*(.*)*x"));
        var broken = new Expected.Words(0, 1000, Optional.of("((("));

        assertThat(Answers.read(endless, en("a".repeat(90)))).isInstanceOf(Reading.Given.class);
        assertThat(Answers.read(broken, en("words"))).isInstanceOf(Reading.Given.class);
    }

    @Test
    void keysAreWordsInDisguise() {
        assertThat(Answers.keyed(HOW_OFTEN, "2", Language.ENGLISH)).contains("Several days");
        assertThat(Answers.keyed(HOW_OFTEN, "7", Language.ENGLISH)).isEmpty();
        assertThat(Answers.keyed(DATE, "20200203", Language.MANDARIN)).contains("20200203");
        assertThat(Answers.keyed(new Expected.Time(), "0830", Language.MANDARIN)).contains("08:30");
        assertThat(Answers.keyed(WEIGHT, "72", Language.MANDARIN)).contains("72");
    }
}
