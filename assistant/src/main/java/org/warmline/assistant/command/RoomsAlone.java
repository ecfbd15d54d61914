package org.warmline.assistant.command;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.AssistantSettings;
import org.warmline.assistant.privacy.PrivacySettings;

/**
 * Some rooms over the database, without the service; room privacy is always among them, so that
 * whoever opens them has the key file. Only what is asked for is made.
 */
final class RoomsAlone implements AutoCloseable {

    private static final String ROOMS = "org.warmline.assistant.";

    private final AnnotationConfigApplicationContext context;

    private RoomsAlone(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /** Over the database that is there, or a new one. */
    static RoomsAlone open(List<String> settings, String... rooms) {
        var environment = ServiceEnvironment.of(settings);
        return open(environment, MigratedDatabase.of(environment), rooms);
    }

    /** Over the database that is there: H2 would make an empty one where there is none. */
    static RoomsAlone ofExisting(List<String> settings, String... rooms) {
        var environment = ServiceEnvironment.of(settings);
        return open(environment, MigratedDatabase.existing(environment), rooms);
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static RoomsAlone open(
            ConfigurableEnvironment environment, DataSource database, String... rooms) {
        var settings = Binder.get(environment).bindOrCreate("warmline", AssistantSettings.class);
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, () -> Clock.system(settings.office().zone()));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(PrivacySettings.class, settings::privacySettings);
        context.scan(
                Stream.concat(Stream.of("privacy"), Stream.of(rooms))
                        .map(ROOMS::concat)
                        .toArray(String[]::new));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.refresh();
        return new RoomsAlone(context);
    }
}
