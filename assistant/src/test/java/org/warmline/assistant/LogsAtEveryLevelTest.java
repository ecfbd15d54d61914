package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.PhoneNumber;
import org.warmline.telephony.twilio.TwilioConfiguration;
import org.warmline.telephony.twilio.TwilioSettings;

/** Whoever looks for a fault with the finest of all logs reads no number and no name in them. */
class LogsAtEveryLevelTest {

    private static final String LEVEL = "logging.level.";
    private static final String NUMBER = "8613000000077";
    private static final String SEEN = "the finest of all is written";
    private static final String NAME = "王秀英";

    private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Map<String, @Nullable Level> before = new HashMap<>();
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void writeDownEverythingThatTheSettingsLetThrough() throws IOException {
        set(Logger.ROOT_LOGGER_NAME, Level.TRACE);
        for (var source :
                new YamlPropertySourceLoader()
                        .load("defaults", new ClassPathResource("application.yml"))) {
            for (var key : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                if (key.startsWith(LEVEL) && !key.equals(LEVEL + "root")) {
                    set(
                            key.substring(LEVEL.length()),
                            Level.valueOf(String.valueOf(source.getProperty(key))));
                }
            }
        }
        written.start();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(written);
        logs.getLogger("any.other").trace(SEEN);
    }

    @AfterEach
    void goBack() {
        logs.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(written);
        before.forEach((name, level) -> logs.getLogger(name).setLevel(level));
    }

    @Test
    void aCallLeavesNoNumber() throws Exception {
        var asked = new AtomicInteger();
        var network =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        network.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(500, -1);
                    exchange.close();
                });
        network.start();
        try {
            var base = URI.create("http://127.0.0.1:" + network.getAddress().getPort());
            var settings =
                    new TwilioSettings(
                            "AC00000000000000000000000000000001",
                            "a-token-of-a-test",
                            new PhoneNumber("+15005550006"),
                            base,
                            base,
                            false);

            TwilioConfiguration.carrier(settings)
                    .place(
                            new CallRequest(
                                    new AttemptId("attempt-1"),
                                    new PhoneNumber("+" + NUMBER),
                                    Duration.ofSeconds(30),
                                    Duration.ofMinutes(5)));
        } finally {
            network.stop(0);
        }

        assertThat(asked).hasValue(1);
        assertThat(lines()).contains(SEEN).noneMatch(line -> line.contains(NUMBER));
    }

    @Test
    void aStatementLeavesNoName() {
        var database = JdbcClient.create(TestDatabase.h2());

        var found =
                database.sql("select count(*) from account where name = :name")
                        .param("name", NAME)
                        .query(Integer.class)
                        .single();

        assertThat(found).isZero();
        assertThat(lines()).contains(SEEN).noneMatch(line -> line.contains(NAME));
    }

    private List<String> lines() {
        return written.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private void set(String name, Level level) {
        var logger = logs.getLogger(name);
        before.put(name, logger.getLevel());
        logger.setLevel(level);
    }
}
