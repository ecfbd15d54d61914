package org.warmline.assistant.phone;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.warmline.telephony.audio.Pacer;
import org.warmline.telephony.call.CallMeter;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.TurnTimes;

/** Counts what calls tell of themselves, for a page, for a bench and for Prometheus. */
final class CallGauges implements CallMeter {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(200),
        Duration.ofMillis(400),
        Duration.ofMillis(600),
        Duration.ofMillis(800),
        Duration.ofMillis(1000),
        Duration.ofMillis(1300),
        Duration.ofMillis(2000),
        Duration.ofMillis(5000)
    };

    private final LongAdder cutIn = new LongAdder();
    private final Durations waits = new Durations();
    private final Durations turns = new Durations();
    private final Map<String, Durations> stages = new LinkedHashMap<>();
    private final Timer turnTimer;

    CallGauges(MeterRegistry registry) {
        for (var stage :
                List.of(
                        LineFigures.END_OF_TURN,
                        LineFigures.WORDS,
                        LineFigures.UNDERSTANDING,
                        LineFigures.ANSWER,
                        LineFigures.FIRST_FRAME)) {
            var durations = new Durations();
            stages.put(stage, durations);
            Gauge.builder("warmline.turn.stage", durations, it -> it.millis(0.95) / 1e3)
                    .description("95th percentile of one part of a turn, since the start")
                    .baseUnit("seconds")
                    .tag("stage", stage)
                    .register(registry);
        }
        this.turnTimer =
                Timer.builder("warmline.turn")
                        .description("from the resident's last voice to our first frame")
                        .serviceLevelObjectives(BOUNDS)
                        .register(registry);
        Gauge.builder("warmline.recogniser.wait", waits, it -> it.millis(0.99) / 1e3)
                .description("99th percentile of how long a frame waited for a worker")
                .baseUnit("seconds")
                .register(registry);
        FunctionCounter.builder("warmline.turns.cut", cutIn, LongAdder::sum)
                .description("turns into whose first words somebody went on speaking")
                .register(registry);
    }

    @Override
    public void turnTaken(TurnTimes times) {
        var parts =
                List.of(
                        times.endOfTurn(),
                        times.words(),
                        times.understanding(),
                        times.answer(),
                        times.firstFrame());
        var each = parts.iterator();
        stages.values().forEach(stage -> stage.add(each.next()));
        var whole = parts.stream().reduce(Duration.ZERO, Duration::plus);
        turns.add(whole);
        turnTimer.record(whole);
    }

    @Override
    public void frameWaited(Duration wait) {
        waits.add(wait);
    }

    @Override
    public void cutIn() {
        cutIn.increment();
    }

    LineFigures figures(Calls calls, Pacer pacer) {
        var spreads = new LinkedHashMap<String, LineFigures.Spread>();
        stages.forEach((name, durations) -> spreads.put(name, spread(durations)));
        return new LineFigures(
                calls.maxLines(),
                calls.active(),
                calls.talking(),
                calls.free(),
                calls.timesShort(),
                new LineFigures.Sound(pacer.framesSent(), pacer.framesLate(), waits.millis(0.99)),
                new LineFigures.Turns(turns.count(), cutIn.sum(), spread(turns), spreads));
    }

    /** What only the lines themselves know. */
    static MeterBinder ofLines(Calls calls, Pacer pacer) {
        return registry -> {
            Gauge.builder("warmline.lines", calls, Calls::maxLines)
                    .description("how many calls there may be at once")
                    .register(registry);
            Gauge.builder("warmline.lines.free", calls, Calls::free)
                    .description("how many more calls this machine bears now")
                    .register(registry);
            FunctionCounter.builder("warmline.lines.short", calls, Calls::timesShort)
                    .description("how often the calls that were up needed the whole machine")
                    .register(registry);
            Gauge.builder("warmline.calls", calls, it -> it.active() - it.talking())
                    .description("calls by state")
                    .tag("state", "ringing")
                    .register(registry);
            Gauge.builder("warmline.calls", calls, Calls::talking)
                    .description("calls by state")
                    .tag("state", "talking")
                    .register(registry);
            FunctionCounter.builder("warmline.frames.sent", pacer, Pacer::framesSent)
                    .description("frames of 20 ms that we sent")
                    .register(registry);
            FunctionCounter.builder("warmline.frames.late", pacer, Pacer::framesLate)
                    .description("those that went out more than 20 ms late")
                    .register(registry);
        };
    }

    private static LineFigures.Spread spread(Durations durations) {
        return new LineFigures.Spread(
                durations.millis(0.5), durations.millis(0.95), durations.millis(0.99));
    }
}
