package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;

/** What is grave for a small child or in pregnancy, and what only speaks of them. */
class GraveSignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | 宝宝从早上起就不吃奶 | child",
                "zh-CN | 娃一天没尿了，蔫得很 | child",
                "zh-CN | 孩子哭个不停怎么都哄不住 | child",
                "zh-CN | 两个月的宝宝发烧了 | child",
                "zh-CN | 我怀孕七个月，今天胎动少了 | pregnancy",
                "zh-CN | 我怀孕了，肚子一阵阵疼 | pregnancy",
                "zh-CN | 孩子不吃不喝不尿 | child",
                "zh-CN | 宫缩五分钟一次 | pregnancy",
                "zh-CN | 今天一直感觉不到胎动 | pregnancy",
                "zh-CN | 他把我锁屋里要打死我 | violence",
                "en | I can't feel the baby moving | pregnancy",
                "en | he locked me in and he's threatening me | violence",
                "zh-CN | 孩子误吞了纽扣电池 | poison",
                "zh-CN | 孩子吞了个电池 | poison",
                "zh-CN | 一氧化碳中毒 | poison",
                "zh-CN | 煤气中毒了，头晕 | poison",
                "zh-CN | 家里煤气味很重，我头晕想吐 | poison",
                "zh-CN | 一氧化碳报警器一直响 | poison",
                "zh-CN | 我吃错药了，吃了一整瓶 | poison",
                "zh-CN | 孩子喝了洁厕灵 | poison",
                "zh-CN | 他打我，我害怕 | violence",
                "zh-CN | 我老公昨晚打了我 | violence",
                "zh-CN | 我被他打了 | violence",
                "en | my toddler swallowed a battery | poison",
                "en | carbon monoxide alarm is going off | poison",
                "en | there's a smell of gas and we all feel dizzy | poison",
                "en | my son drank some bleach | poison",
                "en | I took a whole packet of paracetamol | poison",
                "en | he's hitting me | violence",
                "en | my husband hits me, I'm scared | violence",
                "en | my boyfriend is threatening to kill me | violence",
                "en | the baby won't feed and there's no wet nappy since last night | child",
                "en | my little one's gone all floppy | child",
                "en | he's six weeks old and he's got a fever | child",
                "en | I'm thirty weeks pregnant and I've got a terrible headache | pregnancy",
                "en | the baby hasn't had a wet nappy all day | child",
                "en | contractions every five minutes | pregnancy",
                "en | the baby has stopped moving inside me | pregnancy"
            })
    void itIsRead(String language, String said, String sign) {
        assertThat(read(language, said).all(Finding.Grave.class).map(Finding.Grave::sign))
                .containsExactly(sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | 宝宝吃奶挺好，尿也多",
                "zh-CN | 孩子都上大学了，老不接电话",
                "zh-CN | 我怀孕三个月，一切都好",
                "zh-CN | 没怀孕",
                "zh-CN | 孩子奶粉没有了",
                "zh-CN | 体温计的电池没电了",
                "zh-CN | 煤气费还没交",
                "zh-CN | 他打我电话我没接到",
                "zh-CN | 怎么防止煤气中毒",
                "zh-CN | 我吃了两片药",
                "zh-CN | 我喝了一瓶牛奶",
                "zh-CN | 能喝消毒水杀病毒吗",
                "zh-CN | 你是不是吃错药了",
                "en | the battery of my thermometer is dead",
                "en | who pays the gas bill",
                "en | we are out of bleach",
                "en | he beats me at cards",
                "en | can I drink bleach to kill the virus",
                "en | I took two tablets this morning",
                "en | the baby is feeding well and sleeping",
                "en | I'm pregnant, five months, all well",
                "en | my grandson is ten months old and laughing all day",
                "en | we are out of baby milk"
            })
    void thisIsNone(String language, String said) {
        assertThat(read(language, said).all(Finding.Grave.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | 孩子不知道是不是一直没尿",
                "zh-CN | 不知道孩子是不是一直没尿",
                "zh-CN | 不知道是不是宝宝没精神",
                "zh-CN | 昨天宝宝一天没尿",
                "zh-CN | 我怀孕六个月，不知道是不是宫缩",
                "zh-CN | 我怀孕了，不确定胎动有没有少",
                "en | I'm not sure if baby's off milk",
                "en | yesterday the baby had no wet nappy all day",
                "en | I'm pregnant and had cramps yesterday",
                "en | I'm pregnant and I don't know if it's contractions"
            })
    void whatOneIsNotSureOfOrWasYesterdayIsAskedAbout(String language, String said) {
        var meaning = read(language, said);

        assertThat(meaning.all(Finding.Grave.class)).isEmpty();
        assertThat(meaning.all(Finding.Perhaps.class).map(Finding.Perhaps::danger))
                .containsExactly("householdUnwell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | 宝宝前天没精神，今天好了",
                "zh-CN | 要是宝宝不吃奶怎么办",
                "zh-CN | 怀孕有没有什么要注意的",
                "en | if the baby is off milk who do I ring?",
                "en | I'm pregnant, not sure if I can go out"
            })
    void whatIsOverOrOnlySupposedIsNotAskedAbout(String language, String said) {
        assertThat(read(language, said).all(Finding.Perhaps.class)).isEmpty();
    }

    private static Meaning read(String language, String said) {
        return Understanding.standard().read(said, Language.ofTag(language), QuestionKind.SYMPTOMS);
    }
}
