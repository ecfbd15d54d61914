package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.language.Language;

/** Whom a sign is said of, and what later words of the sentence make of it. */
class LaterWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你说的这些喘不上气、胸疼，我一样都没有",
                "医生问过我有没有抽搐晕倒，我说都没有",
                "胸闷气短胸痛我一样都没有",
                "The doctor asked whether I'd fainted or had a fit and I told him no"
            })
    void whatWasListedOrAskedAboutIsDeniedAllTogether(String said) {
        assertThat(read(said).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"胸口疼，家里啥都没有", "胸口疼得厉害，喘不上气，别的一样都没有", "医生问我有没有胸口疼，我说有", "喘不上气，药什么的都没有了"})
    void aSignOfOnesOwnIsNotTakenBackByWantOrByAnythingElse(String said) {
        assertThat(read(said).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以前有心绞痛，好几年不犯了，今天又犯了",
                "I used to get angina years back, and now it's come back again",
                "眼前一黑人就没了，过了好一会儿才缓过来",
                "I fainted in the hall and then came round"
            })
    void whatIsBackIsThereAndAFaintIsOneThoughHeCameRound(String said) {
        assertThat(read(said).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "跑步机上跑完喘了一会儿，正常的",
                "puffed after the exercise bike but that's normal for me",
                "My cat's been having fits, but the people are fine",
                "我同事他爸中风了怎么申请出去看",
                "昨晚梦见自己喘不上气",
                "I dreamt I couldn't breathe, woke up fine",
                "my late husband had a stroke in ninety-eight"
            })
    void whatSportADreamAnAnimalOrSomebodyElsewhereBringsIsNobodysDangerHere(String said) {
        assertThat(read(said).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "喘得跟刚跑完一千米似的，可我就坐在那儿",
                "跑步机上跑完喘到现在还没缓过来",
                "I got breathless on the treadmill and it still hasn't settled",
                "I'm her neighbour, she's collapsed in the hall and won't wake up",
                "我是她邻居，她晕倒在门口了",
                "the dog barked and I collapsed"
            })
    void whatStaysOrIsToldOfTheResidentIs(String said) {
        assertThat(read(said).dangers()).isNotEmpty();
    }

    private static Meaning read(String said) {
        boolean han = said.codePoints().anyMatch(it -> it >= 0x4e00);
        return Understanding.standard()
                .read(said, han ? Language.MANDARIN : Language.ENGLISH, QuestionKind.SYMPTOMS);
    }
}
