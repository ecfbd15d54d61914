package org.warmline.assistant.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.warmline.assistant.Application;
import org.warmline.assistant.bench.PageBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills a database of its own with a community and reads every page as a supervisor does. */
@Command(
        name = "pages",
        description = "How long the console's pages take over a community of real size.",
        mixinStandardHelpOptions = true)
final class BenchPagesCommand implements Callable<Integer> {

    @Option(names = "--residents", description = "how many (default: ${DEFAULT-VALUE})")
    private int residents = 2100;

    @Option(names = "--days", description = "days of calls behind each (default: ${DEFAULT-VALUE})")
    private int days = 60;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "keep the filled database there; if it is there already, it is measured as it is")
    private @Nullable Path data;

    @Mixin private MeasuringOptions options = new MeasuringOptions();

    BenchPagesCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        ToolLog.toStandardError();
        var limits = options.limits();
        BenchCommand.requirePositive("--residents", residents);
        BenchCommand.requirePositive("--days", days);
        if (data != null) {
            return options.report(figures(measured(data)), limits);
        }
        var folder = Files.createTempDirectory("warmline-bench");
        try {
            return options.report(figures(measured(folder)), limits);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Map<String, Object> measured(Path folder) throws IOException, InterruptedException {
        int all = residents * days * 2;
        return new PageBench(Application.class, folder)
                .measure(
                        residents,
                        days,
                        written ->
                                System.err.printf("\r%d of %d follow-ups written", written, all));
    }

    private Figures figures(Map<String, Object> pages) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("residents", residents);
        figures.put("days", days);
        figures.put("pages", pages);
        return new Figures(figures);
    }
}
