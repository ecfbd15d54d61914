package org.warmline.assistant.command;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.warmline.telephony.vosk.FetchProgress;
import org.warmline.telephony.vosk.ModelSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Downloads an official model; run again, it goes on where it was cut off. */
@Command(
        name = "fetch",
        description = "Downloads a speech model; run it again to go on after an interruption.",
        mixinStandardHelpOptions = true)
final class FetchModelCommand implements Callable<Integer> {

    private static final int BAR_WIDTH = 40;
    private static final double MEGABYTE = 1e6;

    @Option(names = "--language", required = true, description = "zh-CN or en")
    private String language = "";

    @Option(names = "--url", description = "instead of Vosk's own address")
    private Optional<URI> url = Optional.empty();

    @Option(
            names = "--sha256",
            description = "of the zip file; without it the first download's is shown and pinned")
    private Optional<String> sha256 = Optional.empty();

    @Mixin private SpeechOptions speech = new SpeechOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var spoken = SpeechOptions.language(language);
        var official = ModelSource.official(spoken);
        var source = new ModelSource(spoken, url.orElse(official.address()), sha256);
        var fetched = speech.models().fetch(source, FetchModelCommand::draw);
        System.err.println();
        System.out.println(ModelsCommand.describe(fetched.model()));
        System.out.println(
                "       SHA-256 "
                        + fetched.sha256()
                        + (fetched.pinnedNow() ? " (trusted on this first use)" : " (verified)"));
        return WarmlineCommand.DONE;
    }

    private static void draw(FetchProgress progress) {
        double megabytes = progress.bytes() / MEGABYTE;
        if (progress.total() <= 0) {
            System.err.printf("\r%.1f MB", megabytes);
            return;
        }
        int done = (int) (BAR_WIDTH * progress.bytes() / progress.total());
        System.err.printf(
                "\r[%s%s] %.1f of %.1f MB",
                "#".repeat(done),
                " ".repeat(BAR_WIDTH - done),
                megabytes,
                progress.total() / MEGABYTE);
    }
}
