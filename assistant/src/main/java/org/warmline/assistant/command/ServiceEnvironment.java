package org.warmline.assistant.command;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings of the service as it would read them, for a tool that does not start it. */
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static ConfigurableEnvironment of(List<String> given) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(given.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    /** The folder of the data, before the settings are read as a whole. */
    static Path data(Environment environment) {
        return Path.of(environment.getProperty("warmline.data", "./warmline-data"));
    }
}
