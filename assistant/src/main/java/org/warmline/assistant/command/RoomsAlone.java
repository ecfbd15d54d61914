package org.warmline.assistant.command;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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
        return open(environment, url(environment), rooms);
    }

    /** Over the database that is there: H2 would make an empty one where there is none. */
    static RoomsAlone ofExisting(List<String> settings, String... rooms) {
        var environment = ServiceEnvironment.of(settings);
        var url = url(environment);
        return open(environment, isH2(url) ? url + ";IFEXISTS=TRUE" : url, rooms);
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static RoomsAlone open(
            ConfigurableEnvironment environment, String url, String... rooms) {
        var settings = Binder.get(environment).bindOrCreate("warmline", AssistantSettings.class);
        var database =
                new DriverManagerDataSource(
                        url,
                        environment.getProperty("spring.datasource.username", ""),
                        environment.getProperty("spring.datasource.password", ""));
        migrate(database, isH2(url) ? "h2" : "postgresql");
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
        context.scan(
                Stream.concat(Stream.of("privacy"), Stream.of(rooms))
                        .map(ROOMS::concat)
                        .toArray(String[]::new));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.refresh();
        return new RoomsAlone(context);
    }

    /** As the service does it when it starts. */
    private static void migrate(DataSource database, String kind) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + kind)
                .load()
                .migrate();
    }

    private static String url(ConfigurableEnvironment environment) {
        return environment.getRequiredProperty("spring.datasource.url");
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }
}
