package org.warmline.assistant.command;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.warmline.assistant.AssistantSettings;

/** The settings of this installation, read as the service reads them, without starting it. */
record Installation(Environment environment) {

    /**
     * @param given settings from the command line, {@code --warmline.…=…}
     */
    static Installation with(List<String> given) {
        return new Installation(ServiceEnvironment.of(given));
    }

    AssistantSettings settings() {
        return Binder.get(environment).bindOrCreate("warmline", AssistantSettings.class);
    }

    DataSource database() {
        return MigratedDatabase.of(environment);
    }
}
