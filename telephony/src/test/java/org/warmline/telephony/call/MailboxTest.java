package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void tasksOfOneCallRunInOrderAndNeverTogether() throws InterruptedException {
        int count = 20_000;
        var done = new ArrayList<Integer>(); // safe only if the mailbox is serial
        var all = new CountDownLatch(count);
        try (var workers = Executors.newFixedThreadPool(4)) {
            var mailbox = new Mailbox(workers, _ -> {}, _ -> {});
            for (int i = 0; i < count; i++) {
                int number = i;
                mailbox.post(() -> {
                    done.add(number);
                    all.countDown();
                });
            }

            assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).isEqualTo(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void troubleIsToldAndTheNextTaskRuns() {
        var told = new CopyOnWriteArrayList<String>();
        var mailbox =
                new Mailbox(Runnable::run, trouble -> told.add(trouble.getMessage()), _ -> {});

        mailbox.post(() -> {
            throw new IllegalStateException("first");
        });
        mailbox.post(() -> told.add("second"));

        assertThat(told).containsExactly("first", "second");
    }

    @Test
    void aTaskThatPostsAnotherIsFinishedFirst() {
        var order = new ArrayList<String>();
        var mailbox = new Mailbox(Runnable::run, _ -> {}, _ -> {});

        mailbox.post(() -> {
            mailbox.post(() -> order.add("inner"));
            order.add("outer");
        });

        assertThat(order).containsExactly("outer", "inner");
    }

    @Test
    void onlyTheWaitForAWorkerIsMeasuredAndNotTheOneForEarlierTasks() {
        var workers = new ArrayDeque<Runnable>();
        var waits = new ArrayList<Duration>();
        var mailbox = new Mailbox(workers::add, _ -> {}, waits::add);

        mailbox.post(() -> mailbox.post(() -> {}));
        mailbox.post(() -> {});
        assertThat(waits).as("nobody is free").isEmpty();
        workers.remove().run();

        assertThat(waits).hasSize(1);
        assertThat(workers).isEmpty();
    }

    @Test
    void whatIsLeftWhenTheWorkersAreSentHomeIsRunInOrderAllTheSame() throws InterruptedException {
        int left = 40;
        var done = new CopyOnWriteArrayList<Integer>();
        var trouble = new CopyOnWriteArrayList<Throwable>();
        var sentHome = new CountDownLatch(1);
        var workers =
                Executors.newSingleThreadExecutor(work -> {
                    var worker = new Thread(work, "a worker");
                    worker.setUncaughtExceptionHandler((_, thrown) -> trouble.add(thrown));
                    return worker;
                });
        var mailbox = new Mailbox(workers, trouble::add, _ -> {});
        mailbox.post(() -> waitFor(sentHome));
        IntStream.range(0, left).forEach(number -> mailbox.post(() -> done.add(number)));

        workers.shutdown();
        sentHome.countDown();
        assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        mailbox.post(() -> done.add(left));

        assertThat(done).isEqualTo(IntStream.rangeClosed(0, left).boxed().toList());
        assertThat(trouble).isEmpty();
    }

    private static void waitFor(CountDownLatch event) {
        try {
            assertThat(event.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
