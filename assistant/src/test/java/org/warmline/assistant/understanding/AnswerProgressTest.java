package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;

class AnswerProgressTest {

    @ParameterizedTest
    @CsvSource({
        // nothing need be waited for
        "没有, symptoms, FINISHED",
        "是的, identity, FINISHED",
        "对, identity, FINISHED",
        "没有不舒服, symptoms, COMPLETE",
        "不是, identity, COMPLETE",
        "是的我是, identity, COMPLETE",
        "对我是, identity, COMPLETE",
        "我就是, identity, COMPLETE",
        "就是我, identity, COMPLETE",
        "你打错了, identity, COMPLETE",
        "三十七度二, temperature, COMPLETE",
        "三十六点八, temperature, COMPLETE",
        "没出过门, stayedHome, COMPLETE",
        "有一点, symptom:cough, FINISHED",
        "有点, symptom:cough, FINISHED",
        "不咳嗽, symptom:cough, COMPLETE",
        "不需要谢谢, needs, COMPLETE",
        "什么都不缺, needs, COMPLETE",
        "挺好的, mood, FINISHED",
        "没有了谢谢, question, COMPLETE",
        "你再说一遍, symptoms, COMPLETE",
        // an answer to which something may be added
        "有点咳嗽, symptoms, ANSWERED",
        "不发烧, symptoms, ANSWERED",
        "我胸口疼, symptoms, ANSWERED",
        "三十八度, temperature, ANSWERED",
        "三十七, temperature, ANSWERED",
        "我要买药, needs, ANSWERED",
        "我什么时候可以出门, question, ANSWERED",
        // nothing tells
        "量了, temperature, UNKNOWN",
        "电视开着呢, symptoms, UNKNOWN",
        // more must come
        "晚上, symptoms, HANGING",
        "我这两天, symptoms, HANGING",
        "从前天晚上开始, symptoms, HANGING",
        "吃完饭以后, symptoms, HANGING",
        "老伴, household, HANGING",
        "三十七点, temperature, HANGING",
        "没有然后, symptoms, HANGING",
        "没有发烧但是, symptoms, HANGING",
        "有点, symptoms, HANGING",
        "三十七度八不对, temperature, HANGING",
        "就是, symptoms, HANGING",
        "因为, symptoms, HANGING",
        "我今天是, temperature, HANGING",
        "我需要, needs, HANGING",
        "我想买点, needs, HANGING",
        "我老伴, household, HANGING",
        "怎么说呢, symptoms, HANGING",
        "大概, temperature, HANGING",
        // time is wanted
        "我想想, temperature, THINKING",
        "嗯我看看, temperature, THINKING",
        "你等我看看, temperature, THINKING",
        "等一下, temperature, THINKING",
        "我想啊, needs, THINKING",
        "我看一下儿, temperature, THINKING",
        "等我戴个眼镜, temperature, THINKING",
        "稍等, identity, THINKING",
        // and is not
        "想去医院看看, symptoms, ANSWERED",
        "我看看三十七度二, temperature, COMPLETE",
    })
    void theWordsTellHowFarAnAnswerHasCome(String said, String asked, Progress progress) {
        assertThat(progress(said, Language.MANDARIN, asked)).isEqualTo(progress);
    }

    @ParameterizedTest
    @CsvSource({
        "no, symptoms, FINISHED",
        "yes, identity, FINISHED",
        "no, symptom:cough, FINISHED",
        "no I don't, symptom:fever, COMPLETE",
        "no thank you, needs, COMPLETE",
        "yes I am, identity, COMPLETE",
        "yes speaking, identity, COMPLETE",
        "I am, identity, COMPLETE",
        "wrong number, identity, COMPLETE",
        "thirty seven point two, temperature, COMPLETE",
        "yes I stayed home, stayedHome, COMPLETE",
        "I feel well, symptoms, ANSWERED",
        "not really, severity, COMPLETE",
        "I have a cough, symptoms, ANSWERED",
        "thirty seven, temperature, ANSWERED",
        "I need some medicine, needs, ANSWERED",
        "the weather is nice, symptoms, UNKNOWN",
        "this morning, temperature, HANGING",
        "since the day before yesterday, symptoms, HANGING",
        "after i got up, symptoms, HANGING",
        "thirty seven point, temperature, HANGING",
        "no but, symptoms, HANGING",
        "no fever but, symptoms, HANGING",
        "I have, symptoms, HANGING",
        "I have a cough and, symptoms, HANGING",
        "I am, symptoms, HANGING",
        "well you know, symptoms, HANGING",
        "my temperature is, temperature, HANGING",
        "my son has, household, HANGING",
        "I need, needs, HANGING",
        "let me see, temperature, THINKING",
        "hold on, temperature, THINKING",
        "let me get my glasses, temperature, THINKING",
        "wait a moment, symptoms, THINKING",
    })
    void inEnglishToo(String said, String asked, Progress progress) {
        assertThat(progress(said, Language.ENGLISH, asked)).isEqualTo(progress);
    }

    private static Progress progress(String said, Language language, String asked) {
        return Understanding.standard().progress(said, language, new QuestionKind(asked));
    }
}
