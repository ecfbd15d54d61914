package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.language.Language;

/** Whose danger it is when somebody at home is named beside the resident. */
class PersonsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我老伴跟我说胸口疼得厉害",
                "我妈和我隔开吃饭，她咳血",
                "他不跟我说话，从早上就咳血",
                "我爱人跟我一堵住，从昨晚开始咳血",
                "我老公不跟我一个屋，他咳血",
                "我妈不和我一起吃饭，她胸口疼"
            })
    void whoIsOnlyBesideAnotherIsNotTheOneWhoSuffers(String said) {
        assertThat(read(said).all(Finding.HouseholdDanger.class)).isNotEmpty();
        assertThat(read(said).all(Finding.Complaint.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我妈跟我都咳血", "我老公和我一样胸口疼", "我女儿和我两个都喘不上气"})
    void whatBothHaveIsSaidOfBoth(String said) {
        assertThat(read(said).all(Finding.HouseholdDanger.class)).isNotEmpty();
        assertThat(read(said).all(Finding.Complaint.class)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我妈跟我吃饭的时候我胸口疼", "跟我一样的人多了，我咳血", "医生跟我打完电话胸口就疼起来了", "志愿者和我搬完东西突然喘不上气"})
    void whoSpeaksOfHimselfAgainIsMeant(String said) {
        assertThat(read(said).all(Finding.Complaint.class)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他不跟我一起住，他咳血", "我妈不和我住，她胸口疼"})
    void whoLivesElsewhereIsNotOfTheHousehold(String said) {
        assertThat(read(said).dangers()).isEmpty();
    }

    private static Meaning read(String said) {
        return Understanding.standard().read(said, Language.MANDARIN, QuestionKind.SYMPTOMS);
    }
}
