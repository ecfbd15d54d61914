package org.warmline.assistant.command;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.AssistantSettings;
import org.warmline.assistant.privacy.PrivacySettings;
import org.warmline.assistant.script.ScriptLibrary;

/** The library of scripts without the service: the rooms script and privacy over the database. */
final class ScriptDesk implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private ScriptDesk(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    static ScriptDesk open(List<String> given) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(given.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        var settings = Binder.get(environment).bindOrCreate("warmline", AssistantSettings.class);
        var database = database(environment);
        Flyway.configure().dataSource(database).load().migrate();
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, () -> Clock.system(settings.office().zone()));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(
                PrivacySettings.class,
                () ->
                        new PrivacySettings(
                                settings.data().resolve("keys").resolve("warmline.keys"),
                                settings.data().resolve("recordings")));
        context.scan("org.warmline.assistant.privacy", "org.warmline.assistant.script");
        context.refresh();
        return new ScriptDesk(context);
    }

    private static DataSource database(StandardEnvironment environment) {
        return new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    ScriptLibrary library() {
        return context.getBean(ScriptLibrary.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
