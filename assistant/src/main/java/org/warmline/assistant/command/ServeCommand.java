package org.warmline.assistant.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.warmline.assistant.Application;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Starts the service; settings follow as {@code --name=value}. */
@Command(
        name = "serve",
        description = "Starts the service (the default). Settings: --warmline.…=…",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** Not an exit status: the service goes on after its command has returned. */
    static final int STILL_RUNNING = -1;

    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        System.err.println("warmline: starting …");
        var application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        application.addInitializers(new DataFolderInitializer(), new DemoNetworkInitializer());
        try {
            application.run(settings.toArray(String[]::new));
            return STILL_RUNNING;
        } catch (RuntimeException failure) {
            System.err.println("warmline: " + StartupFailure.inOneLine(failure));
            return WarmlineCommand.BAD_INPUT;
        }
    }
}
