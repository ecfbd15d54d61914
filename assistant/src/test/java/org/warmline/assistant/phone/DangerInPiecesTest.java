package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is short of breath says a danger sign in pieces, and the line may drop after the last. */
class DangerInPiecesTest {

    @TempDir private Path folder;
    private OneCallFixture call;

    @BeforeEach
    void open() {
        call = new OneCallFixture(folder);
    }

    @AfterEach
    void close() {
        call.close();
    }

    @Test
    void aSignCutInTwoByABreathIsRaisedWithItsSecondPiece() {
        hears("我呼吸", 1_000);
        assertThat(raised()).isZero();

        hears("困难", 1_900);

        assertThat(raised()).isEqualTo(1);
    }

    @Test
    void whatWasSaidMuchEarlierIsAnotherSentence() {
        hears("我呼吸", 1_000);
        hears("困难", 9_000);

        assertThat(raised()).isZero();
    }

    @Test
    void aSignThatWasRaisedIsNotRaisedAgainWithWhatFollows() {
        hears("我胸口疼", 1_000);
        hears("很疼", 2_200);

        assertThat(raised()).isEqualTo(1);
    }

    @Test
    void aSpottedPhraseThatIsOnlySupposedInItsSentenceIsNotRaised() {
        call.spots("胸口疼", 1_000);
        hears("万一胸口疼起来了，吃什么药能顶一顶", 1_000);

        assertThat(raised()).isZero();
    }

    @Test
    void aSpottedPhraseIsRaisedWhereOtherWordsWereDecoded() {
        call.spots("胸口疼", 1_000);
        hears("就是中心城", 1_000);

        assertThat(raised()).isEqualTo(1);
    }

    private void hears(String words, int at) {
        call.hears(words, at);
    }

    private int raised() {
        return call.delivered(News.Raised.class).size();
    }
}
