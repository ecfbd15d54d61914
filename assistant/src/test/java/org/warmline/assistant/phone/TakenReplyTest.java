package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/** Whole calls with somebody who goes on when we thought that they had finished. */
class TakenReplyTest {

    @TempDir private Path folder;
    private OneCallFixture call;

    @BeforeEach
    void open() {
        call = new OneCallFixture(folder);
        call.replied("是我");
    }

    @AfterEach
    void close() {
        call.close();
    }

    @Test
    void aCorrectionOverOurNextQuestionCorrects() {
        assertThat(call.replied("三十八度二")).contains("三十八度二，记下了");

        assertThat(call.wentOn("三十八度二", "不对三十七度二")).contains("三十七度二，记下了");
        assertThat(reportAfter("没有", "都好", "没出门", "不缺", "挺好", "没有").temperature())
                .hasValueSatisfying(it -> assertThat(it.celsius()).isEqualTo(37.2));
    }

    @Test
    void aNumberInTwoPiecesIsOneNumber() {
        call.replied("三十七点");

        call.wentOn("三十七点", "六");

        assertThat(reportAfter("没有", "都好", "没出门", "不缺", "挺好", "没有").temperature())
                .hasValueSatisfying(it -> assertThat(it.celsius()).isEqualTo(37.6));
    }

    @Test
    void whatIsAddedToANoIsNotDenied() {
        call.replied("三十六度五");
        call.replied("没有");

        call.wentOn("没有", "头疼");

        var report = reportAfter("没有", "都好", "没出门", "不缺", "挺好", "没有");
        assertThat(report.symptoms()).containsEntry(Symptom.HEADACHE, Polarity.PRESENT);
    }

    @Test
    void whatIsAddedDoesNotAnswerTheNextQuestion() {
        call.replied("三十六度五");
        call.replied("没有");
        var stayedHome = call.replied("都好");

        assertThat(call.wentOn("都好", "没有问题")).isEqualTo(stayedHome);
        assertThat(call.replied("没出门")).isNotEqualTo(stayedHome);
    }

    @Test
    void aDangerThatIsAddedStandsByItself() {
        call.replied("三十六度五");
        call.replied("没有");

        assertThat(call.wentOn("没有", "我胸口疼")).contains("幺二零");
        assertThat(call.delivered(News.Raised.class)).isNotEmpty();
    }

    @Test
    void aNumberInTwoPiecesIsOneAlsoWhenAdviceInADangerIsGivenAgain() {
        call.replied("我胸口疼");
        assertThat(call.repliedAfter(1, "三十七点")).contains("幺二零");

        assertThat(call.wentOn("三十七点", "六")).contains("幺二零");
        assertThat(reportAfter("没有", "都好", "没出门", "不缺", "挺好", "没有").temperature())
                .hasValueSatisfying(it -> assertThat(it.celsius()).isEqualTo(37.6));
    }

    @Test
    void aSignThatIsSpottedLaterThanItWasReadStopsNoAdviceButAnotherOneDoes() {
        call.replied("我胸口疼");

        assertThat(call.isTakenUp("胸口疼")).isTrue();
        assertThat(call.isTakenUp("喘不上气")).isFalse();
    }

    @Test
    void aSignThatWeDoNotSpeakOfStopsUs() {
        call.hears("我胸口疼", 1_000);
        assertThat(call.isTakenUp("胸口疼")).as("read, and not yet answered").isFalse();

        call.replied("我胸口疼");
        call.replied("三十六度五");
        assertThat(call.isTakenUp("胸口疼")).as("said again later").isFalse();
    }

    @Test
    void whoTakesADangerBackAtOnceIsToldWhatToDoAllTheSame() {
        call.replied("我胸口疼");

        assertThat(call.wentOn("我胸口疼", "没有开玩笑的")).contains("幺二零").contains("几度");
    }

    @Test
    void theMinutesTellWhichSentencesWereNotHeardToTheirEnd() {
        var advice = call.said("我胸口疼").size();
        call.repliedAfter(1, "三十六度五");

        var lines = call.delivered(News.Said.class);
        assertThat(call.delivered(News.SpokenOver.class))
                .hasSize(advice - 1)
                .extracting(over ->
                        lines.stream()
                                .filter(line -> line.id().equals(over.id()))
                                .map(line -> line.utterance().said())
                                .findFirst()
                                .orElseThrow())
                .startsWith("请现在就打幺二零。", "幺二零。")
                .doesNotContain("这可能很危险。");
    }

    private HealthReport reportAfter(String... replies) {
        Stream.of(replies).forEach(call::replied);
        call.outcome();
        return call.delivered(News.Over.class).getLast().finished().report();
    }
}
