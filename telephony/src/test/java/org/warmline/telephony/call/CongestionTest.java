package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CongestionTest {

    private long now = 1_000;
    private final Congestion congestion = new Congestion(() -> now);

    @Test
    void thereIsNoneAsLongAsCallsFindAWorkerInTime() {
        congestion.waitedForAWorker(Congestion.TOO_LONG);

        assertThat(congestion.isThere()).isFalse();
        assertThat(congestion.times()).isZero();
    }

    @Test
    void afterAWaitThatWasTooLongItLastsAWhile() {
        tooLate();

        assertThat(congestion.isThere()).isTrue();
        now += Congestion.HOLD.toNanos();
        assertThat(congestion.isThere()).isFalse();
    }

    @Test
    void itCountsHowOftenItBeginsAndNotEveryWait() {
        tooLate();
        now += Duration.ofSeconds(1).toNanos();
        tooLate();
        now += 2 * Congestion.HOLD.toNanos();
        tooLate();

        assertThat(congestion.times()).isEqualTo(2);
    }

    private void tooLate() {
        congestion.waitedForAWorker(Congestion.TOO_LONG.plusMillis(1));
    }
}
