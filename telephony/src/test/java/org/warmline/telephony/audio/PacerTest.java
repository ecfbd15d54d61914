package org.warmline.telephony.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PacerTest {

    @Test
    void theBeatKeepsToItsSchedule() throws InterruptedException {
        var beats = new LinkedBlockingQueue<Long>();
        try (var pacer = Pacer.realTime()) {
            pacer.start(beats::add);

            var due = new ArrayList<Long>();
            for (int i = 0; i < 10; i++) {
                due.add(beats.take());
            }
            for (int i = 1; i < due.size(); i++) {
                assertThat(due.get(i) - due.get(i - 1)).isEqualTo(20_000_000);
            }
        }
    }

    @Test
    void lateFramesAreCounted() {
        try (var pacer = Pacer.realTime()) {
            pacer.frameSent(System.nanoTime());
            pacer.frameSent(System.nanoTime() - 100_000_000);

            assertThat(pacer.framesSent()).isEqualTo(2);
            assertThat(pacer.framesLate()).isEqualTo(1);
        }
    }

    @Test
    void aStoppedLineGetsNoMoreBeats() throws InterruptedException {
        var first = new CountDownLatch(1);
        var others = new CountDownLatch(20);
        var beats = new LinkedBlockingQueue<Long>();
        try (var pacer = Pacer.realTime()) {
            var ticking =
                    pacer.start(due -> {
                        beats.add(due);
                        first.countDown();
                    });
            assertThat(first.await(5, TimeUnit.SECONDS)).isTrue();
            ticking.stop();
            int soFar = beats.size();

            pacer.start(_ -> others.countDown());

            assertThat(others.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(beats).hasSizeLessThanOrEqualTo(soFar + 1);
        }
    }

    @Test
    void drivenTimePassesWhenItIsTold() {
        var beats = new ArrayList<Long>();
        try (var pacer = new DrivenPacer()) {
            var ticking = pacer.start(beats::add);
            pacer.advance(Duration.ofSeconds(1));
            ticking.stop();
            pacer.advance(Duration.ofSeconds(1));

            assertThat(beats).hasSize(50).isSorted();
            assertThat(pacer.lines()).isZero();
        }
    }
}
