package org.warmline.knowledge.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要隔离十四天吗 | 隔离期为14天",
                "要隔离两周吗 | 隔离期为14日",
                "要隔离一百天吗 | 隔离 100 天",
                "要隔离七天吗 | 隔离7至14天",
                "要隔离七天吗 | 隔离 7-14 天",
                "要隔离十四天吗 | 满14个自然日",
                "第七条怎么说 | 第七条 在家隔离",
                "第二批名单 | 现公布第2批名单",
                "二月七号的决定怎么说 | 2020年2月7日起施行",
                "2020年2月7日的决定 | 自2月7日起",
                "二月有什么规定 | 2月10日起施行",
                "120是干什么的 | 幺二零是急救电话",
                "打幺二零怎么说 | 120是急救电话",
                "要关48小时吗 | 观察2天",
                "补贴五千元吗 | 每人5000元",
                "武汉的规定 | 武汉市小区封闭管理",
                "湖北武汉的规定 | 武汉市小区封闭管理",
                "除湖北省外还有哪里免征 | 其他地方免征",
                "Is it fourteen days? | Fourteen days at home",
                "Is it fourteen days? | a 14-day stay",
                "Is it seven days? | from 7 to 14 days",
                "Is it fourteen days? | fourteen full days",
                "Is it two weeks? | Stay in for 14 days",
                "Do I pay a hundred yuan? | It costs 100 yuan",
                "a hundred and twenty yuan? | 120 yuan",
                "Who is in the second batch? | batch 2 is called up",
                "Who is in batch two? | The second batch is called up",
                "What does the decision of 7 February say? | From February 7, 2020 on",
                "What does the decision of February seventh say? | 2020-02-07",
                "What is 120 for? | One two zero is the ambulance",
                "I came from Wuhan, what now? | People from Wuhan register",
                "I came from Xi'an, what now? | people from xi'an register",
                "I have been to Hong Kong | Travellers from Hong Kong"
            })
    void whatIsSaidThereIsBorneOut(String question, String passage) {
        assertThat(isBorneOut(question, passage)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要隔离十四天吗 | 隔离期为7天",
                "要隔离14天吗 | 第14号公告，隔离期为7天",
                "要隔离七天吗 | 自2月7日起",
                "隔离7天行吗 | 第七条 在家隔离14天",
                "隔离7天行吗 | 第 7 款：在家隔离14天",
                "隔离7行吗 | 第七条 在家隔离14天",
                "隔离7天行吗 | 7. 在家隔离14天",
                "隔离7天行吗 | （7）在家隔离14天",
                "隔离7天行吗 | 7、在家隔离14天",
                "隔离7行吗 | 7．在家隔离14天",
                "隔离7天行吗 | 转7，在家隔离14天",
                "第七条怎么说 | 在家隔离7天",
                "Is it 7 days? | Article 7: fourteen days",
                "Is it 7 days? | 7. Stay in for fourteen days",
                "第二批名单 | 现公布第一批名单，2月3日止",
                "二月七号的决定怎么说 | 7月2日起施行",
                "2020年2月7日的决定 | 2022年2月7日起施行",
                "补贴五千元吗 | 每人5000人",
                "武汉和北京的规定 | 武汉市小区封闭管理",
                "武汉的规定 | 湖北省的规定",
                "Is it fourteen days? | Stay in for seven days",
                "Is it 14 days? | batch 14, seven days",
                "Do I pay a hundred yuan? | It costs 50 yuan",
                "Who is in the second batch? | The first batch is called up",
                "What does the decision of 7 February say? | From July 2 on",
                "I came from Wuhan, what now? | People from Beijing register",
                "I came from Wuhan and Beijing | People from Beijing register"
            })
    void whatIsNotSaidThereIsNotBorneOut(String question, String passage) {
        assertThat(isBorneOut(question, passage)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我烧到37.5怎么办 | 发热请先休息",
                "三十七度五要去医院吗 | 发热请先休息",
                "体温三十八点二怎么办 | 发热请先休息",
                "血氧93怎么办 | 血氧低请打幺二零",
                "my fever is 37.5, what do I do | With a fever rest",
                "my temperature is thirty-eight point two | With a fever rest",
                "My oxygen is 92, what now? | Low oxygen is dangerous",
                "一起走可以吗 | 可以",
                "One of us is ill | Tell your worker",
                "may my two children go out | Please stay in",
                "我有两个孩子能出门吗 | 请不要出门"
            })
    void theAskersOwnMeasurementAndWhatCountsNothingRestrictNothing(
            String question, String passage) {
        assertThat(isBorneOut(question, passage)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发烧三天了怎么办 | 发热请先休息",
                "要隔离38天吗 | 隔离按通知书",
                "体温37.5要隔离14天吗 | 发热请先休息",
                "I have had a fever for three days | With a fever rest"
            })
    void everyOtherNumberOfTheAskersRestricts(String question, String passage) {
        assertThat(isBorneOut(question, passage)).isFalse();
    }

    private static boolean isBorneOut(String question, String passage) {
        var said = Particulars.of(passage);
        return Particulars.asked(question, "").areBorneOutBy(said, said);
    }
}
