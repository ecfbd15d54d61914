package org.warmline.assistant.command;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.Environment;

/** The database of an installation, brought up to date as the service does it when it starts. */
final class MigratedDatabase {

    /** One stays open while a tool works: H2 closes its file, and tidies it, after the last. */
    private static final int CONNECTIONS = 4;

    private MigratedDatabase() {}

    /** The one that is there, or a new one. */
    static DataSource of(Environment settings) {
        return open(settings, url(settings));
    }

    /** The one that is there: H2 would make an empty one where there is none. */
    static DataSource existing(Environment settings) {
        var url = url(settings);
        return open(settings, isH2(url) ? url + ";IFEXISTS=TRUE" : url);
    }

    private static DataSource open(Environment settings, String url) {
        var database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setUsername(settings.getProperty("spring.datasource.username", ""));
        database.setPassword(settings.getProperty("spring.datasource.password", ""));
        database.setMaximumPoolSize(CONNECTIONS);
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration",
                        "classpath:db/" + (isH2(url) ? "h2" : "postgresql"))
                .load()
                .migrate();
        return database;
    }

    private static String url(Environment settings) {
        return settings.getRequiredProperty("spring.datasource.url");
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }
}
