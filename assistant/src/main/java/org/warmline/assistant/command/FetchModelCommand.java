package org.warmline.assistant.command;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.context.properties.bind.Binder;
import org.warmline.telephony.TelephonySettings;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.vosk.FetchProgress;
import org.warmline.telephony.vosk.ModelSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

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

    @Option(
            names = "--url",
            description = "instead of the settings' address, or of Vosk's own where they name none")
    private Optional<URI> url = Optional.empty();

    @Option(
            names = "--sha256",
            description =
                    "of the zip file, instead of the settings'; without either the first download's"
                            + " is shown and pinned")
    private Optional<String> sha256 = Optional.empty();

    @Unmatched private List<String> given = new ArrayList<>();

    @Mixin private SpeechOptions speech = new SpeechOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var spoken = SpeechOptions.language(language);
        var fetched = speech.models().fetch(source(spoken), FetchModelCommand::draw);
        System.err.println();
        System.out.println(ModelsCommand.describe(fetched.model()));
        System.out.println(
                "       SHA-256 "
                        + fetched.sha256()
                        + (fetched.pinnedNow() ? " (trusted on this first use)" : " (verified)"));
        return WarmlineCommand.DONE;
    }

    /** A checksum in the settings is of the address in the settings. */
    private ModelSource source(Language spoken) {
        var fetch =
                Binder.get(ServiceEnvironment.of(given))
                        .bindOrCreate(
                                "warmline.telephony.speech.fetch", TelephonySettings.Fetch.class);
        var setting =
                switch (spoken) {
                    case MANDARIN -> fetch.mandarin();
                    case ENGLISH -> fetch.english();
                };
        var address =
                url.or(() -> Optional.ofNullable(setting.address()))
                        .orElse(ModelSource.official(spoken).address());
        var known =
                url.isPresent() || setting.sha256().isBlank()
                        ? Optional.<String>empty()
                        : Optional.of(setting.sha256());
        return new ModelSource(spoken, address, sha256.or(() -> known));
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
