package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Understanding;

/** The record says that a relative answers for the resident; who picks up has to say so too. */
class WhoReportsTest {

    private Moment moment = begin(Language.MANDARIN);
    private Language language = Language.MANDARIN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|你打错了",
                "zh-CN|打错电话了",
                "zh-CN|我不认识她",
                "zh-CN|没这个人",
                "zh-CN|这里是饭店",
                "zh-CN|我是她邻居",
                "zh-CN|我不是她女儿，你打错了",
                "zh-CN|不是，你打错了",
                "zh-CN|她搬走了",
                "zh-CN|我不是家属，打错了",
                "zh-CN|我是她女儿的同学",
                "en|no, I'm no relative",
                "en|wrong number, I'm her daughter's friend",
                "en|wrong number",
                "en|this is a bakery",
                "en|I don't know her",
                "en|she doesn't live here",
                "en|I'm her neighbour",
                "en|I'm not her daughter, wrong number",
                "en|no, you have the wrong number"
            })
    void aStrangerHearsNothingAndIsNobodysReporter(String tag, String words) {
        begin(tag);
        says(words);

        assertThat(moment.state().isIdentified()).isFalse();
        assertThat(outcome()).isEqualTo(Outcome.WRONG_PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|我是她女儿",
                "zh-CN|不是，我是她儿子",
                "zh-CN|我是他老伴",
                "zh-CN|我替她说",
                "zh-CN|我是她的保姆",
                "zh-CN|我是家属",
                "zh-CN|我是王女士的女儿",
                "zh-CN|我不是本人，我是她妈妈",
                "en|I'm her daughter",
                "en|no, I'm his son",
                "en|this is her husband",
                "en|I'm his carer",
                "en|I am answering for her",
                "en|I look after her"
            })
    void whoeverSaysToBeARelativeOrACarerReports(String tag, String words) {
        begin(tag);
        says(words);

        assertThat(moment.state().isIdentified()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|不是",
                "zh-CN|不是我",
                "zh-CN|我不是",
                "zh-CN|不是本人",
                "zh-CN|我帮她接的",
                "zh-CN|[2]",
                "en|no",
                "en|no it isn't",
                "en|not me",
                "en|I'm not her",
                "en|[2]"
            })
    void aBareNoIsAskedOnceForWhom(String tag, String words) {
        begin(tag);
        says(words);
        assertThat(said()).contains(tag.equals("en") ? "answering for Ms Wang" : "替王女士");
        assertThat(moment.state().isIdentified()).isFalse();

        says(words);
        assertThat(moment.state().isIdentified()).isFalse();
        assertThat(outcome()).isEqualTo(Outcome.WRONG_PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|不是|是的",
                "zh-CN|不是|对，我是她女儿",
                "zh-CN|不是|[1]",
                "en|no|yes",
                "en|no|yes, I'm her son",
                "en|no|[1]"
            })
    void aYesToThatReports(String tag, String no, String yes) {
        begin(tag);
        says(no);
        says(yes);

        assertThat(moment.state().isIdentified()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"zh-CN|是的|我是她女儿", "en|yes|I'm her daughter", "en|[1]|I'm his carer"})
    void whoeverSaysSoOnlyLaterGoesOn(String tag, String yes, String words) {
        begin(tag);
        says(yes);
        says(words);

        assertThat(moment.state().asked().kind().name()).isEqualTo("temperature");
        assertThat(moment.state().isOver()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"zh-CN|是的|你打错了", "en|yes|wrong number"})
    void whoeverTurnsOutToBeAStrangerHearsNoMore(String tag, String yes, String words) {
        begin(tag);
        says(yes);
        says(words);

        assertThat(outcome()).isEqualTo(Outcome.WRONG_PERSON);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void askedLateItIsStillAskedOnce(Language spoken) {
        moment = begin(spoken);
        language = spoken;
        var no = spoken == Language.ENGLISH ? "no" : "不是";
        var aside = spoken == Language.ENGLISH ? "say that again" : "再说一遍";
        for (int i = 0; i < 5; i++) {
            says(aside);
        }
        says(no);
        if (moment.step() instanceof Step.Ask) {
            says("…");
            says(no);
        }

        assertThat(moment.state().isIdentified()).isFalse();
        assertThat(outcome()).isEqualTo(Outcome.WRONG_PERSON);
    }

    private void begin(String tag) {
        language = Language.ofTag(tag);
        moment = begin(language);
    }

    private static Moment begin(Language language) {
        boolean english = language == Language.ENGLISH;
        return RandomCall.DIALOGUE.begin(
                CallFixture.SCRIPT,
                new ResidentFacts(
                        english ? "Ms Wang" : "王女士",
                        english ? "the street office" : "东湖街道办事处",
                        language,
                        70,
                        true),
                RandomCall.TODAY);
    }

    private void says(String words) {
        var state = moment.state();
        var input =
                words.equals("…")
                        ? new Input.Silence()
                        : words.startsWith("[")
                                ? new Input.Keys(words.substring(1, words.length() - 1))
                                : new Input.Said(
                                        Understanding.standard()
                                                .read(words, language, state.setting()));
        moment = RandomCall.DIALOGUE.next(state, input);
    }

    private String said() {
        return moment.step() instanceof Step.Ask(_, var say, _) ? String.join("", say) : "";
    }

    private Outcome outcome() {
        return moment.state().conclusion().outcome().orElse(Outcome.COMPLETED);
    }
}
