package org.warmline.assistant;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Assumptions;

/** Fresh, migrated databases of both kinds. */
public final class TestDatabase {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private TestDatabase() {}

    public static DataSource h2() {
        return migrated(
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + OPTIONS,
                        "sa",
                        ""));
    }

    /** The file of the embedded default; dispose of the pool before it is opened again. */
    public static JdbcConnectionPool h2File(Path file) {
        var pool = JdbcConnectionPool.create("jdbc:h2:file:" + file + OPTIONS, "sa", "");
        migrated(pool);
        return pool;
    }

    /** The same with everything that the service begins it with. */
    public static JdbcConnectionPool servedH2File(Path file) {
        var pool = JdbcConnectionPool.create("jdbc:h2:file:" + file + OPTIONS, "sa", "");
        withGuards(pool, "h2");
        return pool;
    }

    /**
     * A database of its own on a real server; the test is skipped where none can start. Whoever
     * holds a connection and asks for another is refused: ten who do so at once wait for ever.
     */
    public static DataSource postgres() {
        return new OneAtATime(postgresForInnerTransactions());
    }

    /** The same for what must be kept, whatever becomes of the transaction around it. */
    public static DataSource postgresForInnerTransactions() {
        var running = Server.RUNNING;
        Assumptions.assumeTrue(
                running.isPresent(),
                "skipped: PostgreSQL cannot start here (as root it needs the command unshare)");
        try (var connection = running.orElseThrow().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
            statement.execute("create database " + name);
            return migrated(pooled(running.orElseThrow().getDatabase("postgres", name)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Left running until the JVM ends: stopping it earlier makes others' pools complain. */
    private static final class Server {

        private static final Optional<EmbeddedPostgres> RUNNING = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                return Optional.of(EmbeddedPostgres.builder().start());
            } catch (IOException | RuntimeException _) {
                return Optional.empty();
            }
        }
    }

    private static DataSource pooled(DataSource database) {
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** With the few statements that are each database's own, as the service has them. */
    public static DataSource withGuards(DataSource database, String kind) {
        // the migrations want a second connection
        var whole = database instanceof OneAtATime one ? one.getTargetDataSource() : database;
        Flyway.configure()
                .dataSource(whole)
                .locations("classpath:db/migration", "classpath:db/" + kind)
                .outOfOrder(true)
                .load()
                .migrate();
        return database;
    }

    private static DataSource migrated(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }
}
