package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Word;

/** The prompt takes 200 ms a letter and begins one second into the call. */
class EchoTest {

    private final Echo echo = new Echo(prompt("您今天有没有发烧?", "有没有呼吸困难,胸口疼?"), 50);

    @Test
    void ourOwnWordsComingBackAreEcho() {
        assertThat(echo.is(heard(1.2, "您", "今天", "有没有", "发烧"))).isTrue();
        assertThat(echo.is(heard(3.0, "有没有", "呼吸困难", "胸口", "疼"))).isTrue();
    }

    @Test
    void anEchoMayBeMisheardALittle() {
        assertThat(echo.is(heard(1.2, "您", "今天", "又", "没有", "发烧"))).isTrue();
    }

    @Test
    void whoRepeatsOurWordsHasToHearThemFirst() {
        assertThat(echo.is(heard(5.2, "呼吸困难", "胸口", "疼"))).isFalse();
        assertThat(echo.is(heard(4.6, "有", "呼吸困难"))).isFalse();
    }

    @Test
    void whatIsMoreThanOurWordsIsNoEcho() {
        assertThat(echo.is(heard(3.0, "我", "有点", "呼吸困难"))).isFalse();
    }

    @Test
    void whatIsTooShortIsNotSurelyEcho() {
        var word = heard(1.6, "有没有");

        assertThat(echo.is(word)).isFalse();
        assertThat(echo.mayBe(word)).isTrue();
    }

    @Test
    void otherWordsAreNotEvenPerhapsEcho() {
        assertThat(echo.mayBe(heard(1.6, "等", "一下"))).isFalse();
        assertThat(echo.mayBe(Transcript.nothing(Language.MANDARIN))).isFalse();
    }

    @Test
    void whereNothingIsSaidNothingEchoes() {
        var silent = new Echo(prompt(), 0);

        assertThat(silent.mayBe(heard(0, "有没有", "发烧"))).isFalse();
    }

    private static Prompt prompt(String... sentences) {
        var parts = new ArrayList<List<AudioFrame>>();
        var say = new ArrayList<Utterance>();
        for (var sentence : sentences) {
            say.add(Utterance.of(sentence, Language.MANDARIN));
            parts.add(Collections.nCopies(10 * sentence.length(), AudioFrame.silence()));
        }
        return Prompt.of(say, parts);
    }

    private static Transcript heard(double second, String... texts) {
        var words = new ArrayList<Word>();
        var at = Duration.ofMillis((long) (1_000 * second));
        for (var text : texts) {
            var end = at.plusMillis(200L * text.length());
            words.add(new Word(text, at, end, 0.99));
            at = end;
        }
        return new Transcript(Language.MANDARIN, words);
    }
}
