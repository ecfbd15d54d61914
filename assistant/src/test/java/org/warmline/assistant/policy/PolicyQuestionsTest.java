package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;

class PolicyQuestionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final PolicyQuestions questions = PolicyQuestions.builtIn(Phrases.load());

    @ParameterizedTest
    @CsvSource({
        "我还要隔离几天啊, length-of-quarantine",
        "啥时候能解除啊, length-of-quarantine",
        "我这隔离哪天算到头啊？, length-of-quarantine",
        "还剩多少天, length-of-quarantine",
        "我能下楼倒垃圾吗, going-out",
        "可以到楼顶透口气吗？, going-out",
        "能不能出去买菜啊, going-out",
        "要是发烧了怎么办, when-symptoms-begin",
        "假如人突然糊涂了要不要送急诊？, when-symptoms-begin",
        "咳嗽了找谁, when-symptoms-begin",
        "How many more days do I have to stay in?, length-of-quarantine",
        "When can I go out again?, length-of-quarantine",
        "when does my quarantine end, length-of-quarantine",
        "Can I walk the dog?, going-out",
        "Am I allowed to go outside?, going-out",
        "What should I do if I get a fever?, when-symptoms-begin"
    })
    void whatTheDocumentsCoverIsAnswered(String question, String document) {
        assertThat(ask(question))
                .isInstanceOfSatisfying(
                        PolicyAnswer.Covered.class,
                        covered -> {
                            assertThat(covered.cited().document()).isEqualTo(document);
                            assertThat(covered.say().getLast()).containsAnyOf("说明", "leaflet");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抗原试剂过期了还能用吗？",
                "血氧仪夹哪个手指头准？",
                "明天天气怎么样",
                "my coworker coughed blood, does that put me at risk?",
                "Is the test free?"
            })
    void whatTheyDoNotCoverIsLeftToAPerson(String question) {
        assertThat(ask(question)).isEqualTo(new PolicyAnswer.NotCovered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你是谁啊？",
                "你是真人吗",
                "你怎么知道我电话号码的？",
                "Who is calling?",
                "Are you a robot?",
                "How did you get my number?"
            })
    void weKnowWhoWeAre(String question) {
        assertThat(ask(question)).isEqualTo(new PolicyAnswer.AboutTheCaller());
    }

    @Test
    void nothingThatTellsWhoAsksReachesTheKnowledgeBase() {
        var question = "我叫王小红，住东湖路3号楼502室，电话13000000001，什么时候解除隔离";

        assertThat(Identity.stripped(question))
                .doesNotContain("王小红", "3号楼", "502", "13000000001")
                .contains("什么时候解除隔离");
        assertThat(
                        Identity.stripped(
                                "My name is Jane Roe, Mrs Roe, 12 Lake Road, when does it end"))
                .doesNotContain("Jane", "Roe", "12 Lake")
                .contains("when does it end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于2月8号的决定口罩怎么说",
                "二月八号之后能出小区吗",
                "2021年2月7日的通知还有效吗",
                "不戴口罩罚款5000元吗",
                "12345是干什么的",
                "我是密接可以出门吗",
                "我是孕妇能打疫苗吗",
                "我是北京回来的要隔离几天",
                "我奶奶发烧怎么办"
            })
    void whatTheQuestionIsAboutStaysInIt(String question) {
        assertThat(Identity.stripped(question)).isEqualTo(question);
    }

    @Test
    void aStrippedQuestionStillFindsItsDocument() {
        assertThat(ask("我叫王小红，电话13000000001，什么时候解除隔离")).isInstanceOf(PolicyAnswer.Covered.class);
    }

    @ParameterizedTest
    @CsvSource({
        "那我老婆呢？, 我什么时候能出门, 我老婆什么时候能出门",
        "那孩子呢, 我老婆什么时候能出门, 孩子什么时候能出门",
        "那我呢, 我老婆什么时候能出门, 我什么时候能出门",
        "And my wife?, When can I go out?, When can my wife go out?",
        "what about our kids?, When can my wife go out?, When can our kids go out?"
    })
    void aFollowUpQuestionIsAskedOfThePersonItNames(String question, String before, String whole) {
        assertThat(PolicyQuestions.inFull(question, before)).isEqualTo(whole);
    }

    private PolicyAnswer ask(String question) {
        boolean chinese = question.codePoints().anyMatch(Character::isIdeographic);
        var language = chinese ? Language.MANDARIN : Language.ENGLISH;
        return questions.ask(question, "", language, DAY, "");
    }
}
