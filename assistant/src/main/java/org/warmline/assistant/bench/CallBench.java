package org.warmline.assistant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.warmline.assistant.campaign.Limits;
import org.warmline.assistant.campaign.RoundPlan;
import org.warmline.assistant.campaign.RoundRules;
import org.warmline.assistant.campaign.Rules;
import org.warmline.assistant.campaign.StopAll;
import org.warmline.assistant.phone.LineFigures;
import org.warmline.assistant.phone.LineWatch;
import org.warmline.assistant.privacy.Actor;

/**
 * Keeps so many lines talking for some time: the whole service, its database in a file, a round of
 * residents who are called through a carrier, recognition and casework as in earnest. Times of
 * turns are taken at the far end; this side knows what it heard and what it used.
 */
public final class CallBench {

    /** The network at the far end. */
    public interface FarEnd {

        /** Settings with which the service reaches it, {@code --name=value}. */
        List<String> settings();

        /** The lines are full now. */
        void full();

        /** No more calls are placed from now on. */
        void enough();

        /** The service has hung up and is gone; also after an interruption. */
        void end();
    }

    /** The service's look at each moment, and how long it still takes. */
    public interface Progress extends BiConsumer<LineFigures, Duration> {}

    private static final Actor BENCH = new Actor("bench");
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration UNTIL_FULL = Duration.ofSeconds(60);
    private static final Duration LAST_WORDS = Duration.ofMinutes(4);

    /** Lines fill within ten seconds, and real carriers take a call a second at least. */
    private static final double RAMP_SECONDS = 10;

    private final Class<?> application;
    private final Path folder;
    private final FarEnd network;

    /**
     * @param application the service's main class
     * @param folder empty; the database, the keys and the recordings come to lie there
     */
    public CallBench(Class<?> application, Path folder, FarEnd network) {
        this.application = application;
        this.folder = folder;
        this.network = network;
    }

    /**
     * @param people who can be called; each is called once
     * @param time how long the lines are kept full
     */
    public CallBenchResult measure(
            List<CalledPerson> people, int lines, Duration time, Progress progress)
            throws InterruptedException {
        try (var service = start(lines)) {
            var watch = service.getBean(LineWatch.class);
            var stop = service.getBean(StopAll.class);
            var round = new CalledRound(service);
            stop.press(BENCH, false);
            round.enrol(people);
            service.getBean(RoundPlan.class).run();
            stop.undo(BENCH);
            await(UNTIL_FULL, watch, progress, figures -> figures.calls() >= lines);
            network.full();
            var start = ProcessLoad.now();
            long begun = System.nanoTime();
            var half = time.dividedBy(2);
            Progress inFirstHalf = (figures, left) -> progress.accept(figures, left.plus(half));
            double mean = await(half, watch, inFirstHalf, _ -> false) / 2;
            var halfway = ProcessLoad.now();
            mean += await(half, watch, progress, _ -> false) / 2;
            var full = Duration.ofNanos(System.nanoTime() - begun);
            var end = ProcessLoad.now();
            network.enough();
            stop.press(BENCH, false);
            await(LAST_WORDS, watch, progress, figures -> figures.calls() == 0);
            return new CallBenchResult(
                    watch.now(), full, mean, start, halfway, end, round.heard(), round.outcomes());
        }
    }

    private interface Until {

        boolean isReached(LineFigures figures);
    }

    /** How many calls were talking on an average until then. */
    private static double await(Duration patience, LineWatch watch, Progress progress, Until until)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        var looks = new ArrayList<Integer>();
        for (long left = patience.toNanos(); left > 0; left = deadline - System.nanoTime()) {
            var figures = watch.now();
            progress.accept(figures, Duration.ofNanos(left));
            looks.add(figures.talking());
            if (until.isReached(figures)) {
                break;
            }
            Thread.sleep(Duration.ofNanos(Math.min(left, LOOK.toNanos())));
        }
        return looks.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    private ConfigurableApplicationContext start(int lines) {
        var spring = new SpringApplication(application);
        spring.setLogStartupInfo(false);
        spring.addInitializers(context -> prepare(context, lines));
        var settings = new ArrayList<>(network.settings());
        settings.addAll(
                List.of(
                        "--server.port=" + freePort(),
                        "--warmline.demo.enabled=false",
                        "--warmline.data=" + folder,
                        "--warmline.telephony.lines=" + lines,
                        "--warmline.telephony.limit=10m"));
        return spring.run(settings.toArray(String[]::new));
    }

    /** The carrier is told it before the service runs. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("this machine has no free port", none);
        }
    }

    private void prepare(ConfigurableApplicationContext context, int lines) {
        var limits = new Limits(Math.max(1, lines / RAMP_SECONDS), lines, new Limits.Cost(0, 0, 1));
        if (context instanceof GenericApplicationContext service) {
            service.registerBean(
                    "benchClock", Clock.class, Morning::clock, bean -> bean.setPrimary(true));
            service.registerBean(
                    "benchRules",
                    Rules.Settings.class,
                    () -> new Rules.Settings(RoundRules.STANDARD, limits),
                    bean -> bean.setPrimary(true));
        }
        // after everything that was made later: the calls are hung up through the network
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("farEnd", network::end);
    }
}
