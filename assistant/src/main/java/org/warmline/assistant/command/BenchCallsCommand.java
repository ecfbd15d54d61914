package org.warmline.assistant.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.warmline.assistant.Application;
import org.warmline.assistant.bench.CallBench;
import org.warmline.assistant.bench.CallBenchResult;
import org.warmline.assistant.bench.CalledPerson;
import org.warmline.assistant.phone.LineFigures;
import org.warmline.telephony.emulator.CallJournal;
import org.warmline.telephony.emulator.Cast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Real calls over a carrier's protocol, many at once. */
@Command(
        name = "calls",
        description = {
            "Full calls through a carrier and the emulator, many at once: how fast we answer,",
            "what is late, what is heard, and what it takes. Times are taken at the far end."
        },
        mixinStandardHelpOptions = true)
final class BenchCallsCommand implements Callable<Integer> {

    /** The shortest of the demonstration's calls take half a minute. */
    private static final double CALLS_PER_LINE_AND_MINUTE = 2;

    private static final String EMULATOR = "emulator";

    @Option(
            names = "--carrier",
            description =
                    "only " + EMULATOR + ": Twilio's protocol, served by a process of its own")
    private String carrier = EMULATOR;

    @Option(names = "--lines", description = "calls at once (default: ${DEFAULT-VALUE})")
    private int lines = 45;

    @Option(names = "--minutes", description = "with full lines (default: ${DEFAULT-VALUE})")
    private double minutes = 2;

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            description = "residents as in 'evaluate dialogue' (default: the demonstration's)")
    private @Nullable Path scenarios;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "keep the emulator's journal and the personas in this empty folder")
    private @Nullable Path kept;

    @Mixin private SpeechOptions speech = new SpeechOptions();
    @Mixin private MeasuringOptions options = new MeasuringOptions();

    BenchCallsCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        ToolLog.toStandardError();
        var limits = options.limits();
        BenchCommand.requirePositive("--lines", lines);
        if (!carrier.equals(EMULATOR)) {
            throw new IllegalArgumentException(
                    "calls cannot be measured over '" + carrier + "', only over " + EMULATOR);
        }
        if (minutes <= 0) {
            throw new IllegalArgumentException("--minutes must be more than 0, not " + minutes);
        }
        var folder = kept == null ? Files.createTempDirectory("warmline-bench") : kept;
        var tidying = new Thread(() -> tidyUp(folder), "tidy-up");
        Runtime.getRuntime().addShutdownHook(tidying);
        return options.report(measured(folder), limits);
    }

    private Figures measured(Path folder) throws IOException, InterruptedException {
        var terminal = System.out;
        System.setOut(System.err); // the service tells what it does; the figures stand alone
        try {
            var personas = Files.createDirectories(folder.resolve("personas"));
            int many = (int) Math.ceil(lines * (2 + CALLS_PER_LINE_AND_MINUTE * minutes));
            var cast = scenarios == null ? Cast.builtIn() : Cast.in(scenarios);
            var members = cast.write(many, personas);
            var network =
                    BenchNetwork.start(
                            Files.createDirectories(folder.resolve("network")),
                            personas,
                            speech.settings());
            var result = run(folder, network, members);
            ToolLog.toStandardError();
            System.err.println("\nlistening once more, one call at a time …");
            var calls = CallJournal.read(folder.resolve("network"));
            var values = new LinkedHashMap<String, Object>();
            values.put("lines", lines);
            values.put("minutes", minutes);
            values.putAll(new FarEndFigures(calls).values());
            values.putAll(new HeardAgain(members, speech.models(), personas).values(calls, result));
            values.putAll(ServiceFigures.of(result, network, values));
            return new Figures(values);
        } finally {
            System.setOut(terminal);
        }
    }

    private CallBenchResult run(Path folder, BenchNetwork network, List<Cast.Member> members)
            throws InterruptedException {
        try {
            return new CallBench(Application.class, folder.resolve("service"), network)
                    .measure(
                            members.stream().map(BenchCallsCommand::person).toList(),
                            lines,
                            Duration.ofMillis((long) (minutes * 60_000)),
                            BenchCallsCommand::tell);
        } finally {
            network.end();
        }
    }

    private static CalledPerson person(Cast.Member member) {
        return new CalledPerson(
                member.phone(), member.language().tag(), member.age(), member.day());
    }

    private static void tell(LineFigures figures, Duration left) {
        System.err.printf(
                "\r%3d calls, %3d talking, %6d turns, p95 %5.0f ms, late %.3f %%, %3d s left ",
                figures.calls(),
                figures.talking(),
                figures.turns().taken(),
                figures.turns().whole().p95(),
                100 * figures.sound().lateShare(),
                left.toSeconds());
    }

    /** Also after Ctrl-C; nothing of the made-up people stays behind unless it was asked for. */
    private void tidyUp(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve("service"));
            if (kept == null) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException inUse) {
            System.err.println("left behind: " + folder);
        }
    }
}
