package org.warmline.assistant.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.account.AccountSettings;
import org.warmline.assistant.campaign.Dialling;
import org.warmline.assistant.campaign.Gate;
import org.warmline.assistant.campaign.Limits;
import org.warmline.assistant.campaign.RoundRules;
import org.warmline.assistant.campaign.Rules;
import org.warmline.assistant.campaign.StopAll;
import org.warmline.assistant.flag.FlagClock;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.UnclearAttempts;
import org.warmline.assistant.notice.NoticeSettings;
import org.warmline.assistant.privacy.OpeningLimits;
import org.warmline.assistant.privacy.PrivacySettings;
import org.warmline.assistant.resident.Residents;

/** What of the service makes the calls of a round, wired as there, without web and telephony. */
record BenchNode(AnnotationConfigApplicationContext context) implements AutoCloseable {

    private static final String ROOMS = "org.warmline.assistant.";
    private static final Limits NO_LIMITS =
            new Limits(1_000_000, 1_000_000, new Limits.Cost(0, 0, 1));

    static BenchNode start(String url, Path folder, Clock clock, InstantCarrier carrier) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(DataSource.class, () -> database(url));
        context.registerBean(
                JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                PlatformTransactionManager.class,
                () -> new JdbcTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(
                PrivacySettings.class,
                () ->
                        new PrivacySettings(
                                folder.resolve("keys.json"),
                                folder.resolve("audio"),
                                OpeningLimits.STANDARD));
        context.registerBean(AccountSettings.class, () -> new AccountSettings(Duration.ZERO));
        context.registerBean("messageSource", MessageSource.class, StaticMessageSource::new);
        context.registerBean(NoticeSettings.class, BenchNode::nobodyToWriteTo);
        context.registerBean(FlagClock.class, () -> FlagClock.standard(clock.getZone()));
        context.registerBean(
                UnclearAttempts.Patience.class,
                () -> new UnclearAttempts.Patience(Duration.ofMinutes(1), Duration.ofMinutes(10)));
        context.registerBean(
                Rules.Settings.class, () -> new Rules.Settings(RoundRules.STANDARD, NO_LIMITS));
        context.registerBean(
                Dialling.class,
                () ->
                        new Dialling(
                                context.getBean(Gate.class),
                                context.getBean(StopAll.class),
                                new InstantLine(
                                        context.getBean(Residents.class),
                                        context.getBean(Attempts.class),
                                        carrier)));
        context.scan(
                ROOMS + "node",
                ROOMS + "privacy",
                ROOMS + "resident",
                ROOMS + "account",
                ROOMS + "duty",
                ROOMS + "script",
                ROOMS + "notice",
                ROOMS + "flag",
                ROOMS + "followup",
                ROOMS + "campaign");
        context.refresh();
        return new BenchNode(context);
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Nothing is flagged here. */
    private static NoticeSettings nobodyToWriteTo() {
        var nowhere = URI.create("http://127.0.0.1:1");
        var sms = new NoticeSettings.Sms(NoticeSettings.SmsBy.NOBODY, nowhere, "", "", "");
        return new NoticeSettings(nowhere, "", "", sms, Duration.ofSeconds(1));
    }

    private static DataSource database(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        if (url.startsWith("jdbc:h2:")) {
            pool.setUsername("sa");
            pool.setPassword("");
        }
        Flyway.configure().dataSource(pool).load().migrate();
        return pool;
    }
}
