package org.warmline.assistant.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import org.warmline.assistant.bench.CampaignBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Calls a whole community whose telephones answer at once. */
@Command(
        name = "campaign",
        description = {
            "How many calls a round makes a second, if every telephone is answered at once.",
            "Nodes are application contexts of their own in this process."
        },
        mixinStandardHelpOptions = true)
final class BenchCampaignCommand implements Callable<Integer> {

    @Option(names = "--residents", description = "how many (default: ${DEFAULT-VALUE})")
    private int residents = 2100;

    @Option(names = "--nodes", description = "that share the round (default: ${DEFAULT-VALUE})")
    private int nodes = 1;

    @Option(
            names = "--database",
            paramLabel = "JDBC_URL",
            description = "an empty database (default: a temporary H2 file)")
    private String database = "";

    @Mixin private MeasuringOptions options = new MeasuringOptions();

    BenchCampaignCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        ToolLog.toStandardError();
        var limits = options.limits();
        BenchCommand.requirePositive("--residents", residents);
        BenchCommand.requirePositive("--nodes", nodes);
        var folder = Files.createTempDirectory("warmline-bench");
        try {
            var url = database.isEmpty() ? CampaignBench.fileIn(folder) : database;
            var figures =
                    new CampaignBench(url, folder)
                            .measure(
                                    residents,
                                    nodes,
                                    added ->
                                            System.err.printf(
                                                    "\r%d of %d residents", added, residents));
            return options.report(new Figures(figures), limits);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
