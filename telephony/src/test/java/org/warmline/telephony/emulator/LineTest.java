package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void everyBeatSendsOneFrameAndMarksComeBackWhenTheyAreHeard() {
        var line = LineFixture.lineTo();

        line.asks("mood", 1, 50);
        line.beats(49);
        assertThat(line.marks()).containsExactly("begin.mood.1");
        line.beats(1);

        assertThat(line.marks()).containsExactly("begin.mood.1", "end.mood.1");
        assertThat(line.figures())
                .containsEntry("framesSent", 50L)
                .containsEntry("framesReceived", 50L)
                .containsEntry("framesAudible", 50L)
                .containsEntry("gaps", 0L);
    }

    @Test
    void aClearGivesTheMarksBackAtOnceAndNobodyAnswersThem() {
        var line = LineFixture.lineTo();

        line.asks("mood", 1, 500);
        line.beats(100);
        line.receive("{\"event\":\"clear\"}");

        assertThat(line.marks()).containsExactly("begin.mood.1", "end.mood.1");
        line.beats(200);
        assertThat(line.audible()).isZero();
    }

    @Test
    void anEndMarkThatComesAfterTheClearIsStale() {
        var line = LineFixture.lineTo();

        line.mark("begin.mood.1");
        line.media(100);
        line.beats(50);
        line.receive("{\"event\":\"clear\"}");
        line.mark("end.mood.1");
        line.beats(200);

        assertThat(line.audible()).isZero();
        line.asks("mood", 2, 50);
        line.beats(150);
        assertThat(line.audible()).isEqualTo(10);
    }

    @Test
    void aPromptThatStuttersHasGaps() {
        var line = LineFixture.lineTo();

        line.mark("begin.mood.1");
        line.beats(1);
        line.media(10);
        line.beats(15);

        assertThat(line.figures()).containsEntry("gaps", 5L);
    }

    @Test
    void aSilencedResidentIsNotHeard() {
        var line = LineFixture.silencedLine();

        line.asks("mood", 1, 50);
        line.beats(200);

        assertThat(line.audible()).isZero();
        assertThat(line.events).contains("says 200");
    }

    @Test
    void noiseIsThereInThePausesToo() {
        var line = LineFixture.noisyLine(10);

        line.beats(100);

        assertThat(line.audible()).isEqualTo(100);
    }

    @Test
    void theTurnIsMeasuredFromTheLastSoundToTheFirst() {
        var line = LineFixture.lineTo();

        line.asks("mood", 1, 50);
        line.beats(50 + 30 + 9 + 20);
        line.media(10);
        line.beats(10);

        assertThat(line.events).contains("tookTurn 420");
    }

    @Test
    void anInterruptedCallerGivesWayOrNot() {
        var line = LineFixture.lineTo("bargeIn: [temperature]");

        line.asks("temperature", 1, 500);
        line.beats(36 + 10);
        line.receive("{\"event\":\"clear\"}");
        line.beats(1);

        assertThat(line.events).contains("gaveWay 240");
    }

    @Test
    void aPauseBetweenTwoWordsIsNoGivingWay() {
        var line = LineFixture.lineTo("bargeIn: [temperature]");

        line.mark("begin.temperature.1");
        line.media(50);
        line.beats(52);
        line.media(10);
        line.mark("end.temperature.1");
        line.beats(12);

        assertThat(line.events).noneMatch(event -> event.matches("gaveWay.*|cutOff"));
    }

    @Test
    void aCallerWhoGivesWayAndSpeaksAgainTooSoonCutsOff() {
        var line = LineFixture.lineTo("bargeIn: [temperature]");

        line.asks("temperature", 1, 500);
        line.beats(36 + 2);
        line.receive("{\"event\":\"clear\"}");
        line.beats(2);
        line.media(5);
        line.beats(2);

        assertThat(line.events).contains("cutOff");
    }

    @Test
    void aCallerWhoSpeaksIntoAnAnswerCutsItOff() {
        var line = LineFixture.lineTo();

        line.asks("temperature", 1, 50);
        line.beats(50 + 30 + 5);
        line.media(10);
        line.beats(1);

        assertThat(line.events).contains("cutOff");
    }

    @Test
    void whatIsNoMessageOfAStreamIsRefused() {
        var line = LineFixture.lineTo();

        assertThatIllegalArgumentException().isThrownBy(() -> line.receive("hello"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.receive("{\"event\":\"dance\"}"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> line.receive("{\"event\":\"media\",\"media\":{\"payload\":\"*\"}}"));
    }
}
