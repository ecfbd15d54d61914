package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.language.Language;

/** How far a supposition, a report, a dream, exercise or "I said no" reaches, and no further. */
class ScopesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "除非坐着，不然喘不上气",
                "除非躺着不动，不然就喘不上气",
                "除非吸氧，我就喘不上气",
                "除非有人扶着，不然就晕倒",
                "除非坐起来否则喘不上气",
                "除非靠着，我都喘不上气",
                "除非含着药，要不然胸口疼",
                "要是有人来就好了，我喘不上气",
                "如果不坐着我就喘不上气",
                "不坐着就喘不上气",
                "除非坐着喘不上气",
                "I can't lie down or I can't breathe",
                "unless I sit up I can't breathe",
                "I can't breathe unless I sit up",
                "unless someone holds me I faint",
                "if I don't sit up I can't breathe",
                "Unless I'm on the oxygen, I can't breathe",
                "My chest hurts unless I keep still",
                "unless I lie still my chest hurts, otherwise it's crushing chest pain",
                "if only somebody would come, I can't breathe"
            })
    void whatIsSoUnlessSomethingHelpsIsSo(String said) {
        assertThat(read(said).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "除非喘不上气，我才去医院",
                "我不出门，除非胸口疼得厉害",
                "除非哪天喘不上气，不然我不去医院",
                "要是喘不上气，我打给谁",
                "unless I can't breathe I'm staying in",
                "I'm not going anywhere unless I get chest pain",
                "I won't call unless I have trouble breathing"
            })
    void anExceptionThatMayComeIsNot(String said) {
        assertThat(read(said).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我在做操突然喘不上气",
                "锻炼的时候突然喘不上气，吓死我了",
                "我跑了两步就喘不上气",
                "刚跑步回来喘不上气",
                "我在屋里跑了一圈就憋得喘不上气",
                "做着瑜伽忽然透不过气",
                "跳舞跳到一半上不来气",
                "I was exercising and suddenly I could not breathe",
                "I was doing yoga and couldn't get my breath",
                "halfway through my workout I was gasping for air",
                "a couple of steps on the treadmill and I was out of breath",
                "I can't breathe after dancing round the room"
            })
    void exerciseExcusesNoMoreThanPuffing(String said) {
        assertThat(read(said).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "跑步机上跑完喘了一会儿，正常的",
                "跳绳跳完有点喘",
                "out of breath after the exercise bike, that's all",
                "a bit puffed from my workout"
            })
    void puffingFromExerciseIsNone(String said) {
        assertThat(read(said).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "做梦都喘不上气，白天也是",
                "梦见喘不上气，醒了也是这样",
                "梦见我妈了，醒了就喘不上气",
                "做了个噩梦，醒来胸口疼",
                "新闻里说中风，我嘴歪了",
                "新闻里说中风我嘴歪了",
                "我在看新闻突然胸口疼",
                "听说会咳嗽，我胸口疼",
                "要注意什么，我胸口疼",
                "要注意什么我喘不上气",
                "都说我嘴歪了",
                "做了个梦我胸口疼",
                "the radio says to ring if you can't breathe, I can't breathe",
                "they told me to watch out for chest pain and I've got chest pain",
                "they say my mouth is drooping",
                "I dreamt of mum and woke up unable to breathe",
                "I had a nightmare and woke gasping for air",
                "I dreamt I couldn't breathe and awake it's the same",
                "this quarantine is a nightmare, I can't breathe",
                "they say it's a stroke when your arm goes weak and my face is drooping",
                "I was watching the match on tv and got chest pain",
                "on the news they talk of strokes and I have chest pain",
                "what should I watch out for, I have chest pain"
            })
    void aDreamNewsOrAQuestionEndsWhereTheResidentGoesOnWithHimself(String said) {
        assertThat(read(said).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨晚梦见自己喘不上气，醒了就好了",
                "新闻里说有人嘴歪了",
                "听说这病会喘不上气",
                "要注意什么，胸痛、喘不上气吗",
                "我看到新闻上说会喘不上气",
                "I had a dream where I couldn't breathe",
                "they say people get chest pain with it",
                "I read that I might get short of breath",
                "what should I watch out for, chest pain?"
            })
    void whatIsOnlyDreamtOrToldIsNone(String said) {
        assertThat(read(said).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "医生问我有没有胸痛，喘不上气，我说没有。现在有了",
                "医生问我有没有胸痛，我说没有，可现在有了",
                "胸口疼，喘不上气，一样都没有好",
                "胸口疼，喘不上气，都没见好",
                "胸口疼喘不上气全都没减轻",
                "你说的胸痛、喘不上气，我一样都没有，但现在有了",
                "The doctor asked whether I had chest pain and I told him no. Now I do",
                "chest pain and can't breathe, none of it is better",
                "chest pain and breathless, none of that has gone",
                "they asked if I had fainted or had chest pain, I said none of that, but now I have",
                "No chest pain. Today I do",
                "I said no chest pain but I do have it"
            })
    void aNoThatIsTakenBackOrIsNoneIsNone(String said) {
        assertThat(read(said).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I put the milk in the fridge",
                "I left my phone in the kitchen and the milk in the fridge",
                "I put my clothes in the washing machine",
                "I put my old slippers in the bin",
                "I can't find the bathroom scales today",
                "I can't find the kitchen scissors in the drawer",
                "I can't find the bathroom light today",
                "my daughter says it is christmas soon",
                "my son says it's Christmas in three weeks",
                "I think the jab will hurt me",
                "I can't see out of one window",
                "I can't see with the left lamp off",
                "sounds like a drunk on the street",
                "it sounds like a drunk outside my window",
                "we get to sleep and that is that",
                "I went to sleep and that's it",
                "I go off to sleep for good eight hours",
                "I fall asleep late but get to sleep and stay asleep until eight",
                "got my affairs in order",
                "I have everything in order, thanks",
                "I might as well be buried in paperwork",
                "I might as well be gone by noon for all the shop cares",
                "who would want me to come down",
                "who would notice me in this mask",
                "I've got the courage to finish the vaccine",
                "I haven't the strength to pull the curtains",
                "I'm thinking of ways to get it over with, this quarantine",
                "I keep thinking about how to end my quarantine"
            })
    void everydayWordsAreNoAlarm(String said) {
        assertThat(read(said).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grandad put his shoes in the fridge",
                "she puts the phone in the oven",
                "mum put the milk in the washing machine",
                "dad can't find the bathroom any more",
                "my mum insists it is christmas",
                "I can't see out of one eye",
                "I can't see out of my left eye",
                "my speech is like I am drunk",
                "I want to go to sleep for good",
                "I'd like to go to sleep and that's it",
                "got my affairs in order, I am ready to go",
                "I might as well be buried",
                "who would miss me if I was gone",
                "I've got the courage to do it tonight",
                "I'm thinking of ways to get it over with"
            })
    void theDangersBesideThemStay(String said) {
        assertThat(read(said).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hundred percent fine",
                "I'm a hundred per cent",
                "100% fine",
                "I have a hundred things to do",
                "I've 100 more jobs to do",
                "a hundred and one reasons",
                "I told you a hundred times",
                "百分之百没事",
                "我有一百件事",
                "这儿一百多个人"
            })
    void aHundredOfSomethingIsNoTemperature(String said) {
        assertThat(at(said).all(Finding.Temperature.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a hundred",
                "a hundred and one",
                "100 degrees",
                "hundred and two this morning",
                "one hundred point four yes"
            })
    void aHundredAloneIsOne(String said) {
        assertThat(at(said).all(Finding.Temperature.class)).isNotEmpty();
    }

    private static Meaning read(String said) {
        return Understanding.standard().read(said, language(said), QuestionKind.SYMPTOMS);
    }

    private static Meaning at(String said) {
        return Understanding.standard().read(said, language(said), QuestionKind.TEMPERATURE);
    }

    private static Language language(String said) {
        return said.codePoints().anyMatch(it -> it >= 0x4e00)
                ? Language.MANDARIN
                : Language.ENGLISH;
    }
}
