package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CongestionTest {

    private long now = 1_000;
    private final Congestion congestion = new Congestion(() -> now);

    @Test
    void thereIsNoneAsLongAsFramesAreTakenInTime() {
        congestion.frameWaited(Congestion.TOO_LONG);

        assertThat(congestion.isThere()).isFalse();
        assertThat(congestion.times()).isZero();
    }

    @Test
    void afterAFrameThatWaitedTooLongItLastsAWhile() {
        tooLate();

        assertThat(congestion.isThere()).isTrue();
        now += Congestion.HOLD.toNanos();
        assertThat(congestion.isThere()).isFalse();
    }

    @Test
    void itCountsHowOftenItBeginsAndNotEveryFrame() {
        tooLate();
        now += Duration.ofSeconds(1).toNanos();
        tooLate();
        now += 2 * Congestion.HOLD.toNanos();
        tooLate();

        assertThat(congestion.times()).isEqualTo(2);
    }

    private void tooLate() {
        congestion.frameWaited(Congestion.TOO_LONG.plusMillis(1));
    }
}
