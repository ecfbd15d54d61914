package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

class BackchannelTest {

    @Test
    void listeningNoisesAreBackchannels() {
        assertThat(Backchannel.isOnly(heard(Language.MANDARIN, "嗯", "好的"))).isTrue();
        assertThat(Backchannel.isOnly(heard(Language.ENGLISH, "Uh", "huh"))).isTrue();
    }

    @Test
    void wordsBesideThemAreNot() {
        assertThat(Backchannel.isOnly(heard(Language.MANDARIN, "嗯", "胸口", "疼"))).isFalse();
        assertThat(Backchannel.isOnly(heard(Language.MANDARIN, "等", "一下"))).isFalse();
        assertThat(Backchannel.isOnly(heard(Language.ENGLISH, "oh", "wait"))).isFalse();
    }

    @Test
    void aLoneSyllableIsAMurmurHoweverOftenItIsSaid() {
        assertThat(Backchannel.isMurmur(heard(Language.MANDARIN, "跟"))).isTrue();
        assertThat(Backchannel.isMurmur(heard(Language.MANDARIN, "嗯", "分分"))).isTrue();
        assertThat(Backchannel.isMurmur(heard(Language.ENGLISH, "um", "am", "am"))).isTrue();
        assertThat(Backchannel.isMurmur(heard(Language.MANDARIN, "嗯", "我", "想"))).isFalse();
        assertThat(Backchannel.isMurmur(heard(Language.ENGLISH, "oh", "chest", "pain"))).isFalse();
    }

    @Test
    void nothingIsNoBackchannel() {
        assertThat(Backchannel.isOnly(Transcript.nothing(Language.MANDARIN))).isFalse();
    }

    private static Transcript heard(Language language, String... words) {
        return new Transcript(
                language,
                Arrays.stream(words)
                        .map(text -> new Word(text, Duration.ZERO, Duration.ofMillis(200), 1))
                        .toList());
    }
}
