package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpQuestionTest {

    @ParameterizedTest
    @CsvSource({
        "我能出门吗, 那我老婆呢, 我老婆能出门吗",
        "我能出门吗, 那孩子呢？, 孩子能出门吗",
        "要戴口罩吗, 那老人呢, 老人要戴口罩吗",
        "May I go out?, And my wife?, May my wife go out?",
        "我能出门吗, 垃圾怎么扔, 垃圾怎么扔",
        "May I go out?, What about $5 masks?, May $5 masks go out?",
        "May I go out?, And my \\d wife?, May my \\d wife go out?",
        "'', 那我老婆呢, 那我老婆呢"
    })
    void whatIsMeantIsAskedInFull(String before, String question, String inFull) {
        assertThat(FollowUpQuestion.inFull(question, before)).isEqualTo(inFull);
    }
}
