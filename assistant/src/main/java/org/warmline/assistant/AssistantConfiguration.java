package org.warmline.assistant;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.warmline.assistant.account.AccountSettings;
import org.warmline.assistant.campaign.Rules;
import org.warmline.assistant.chat.ChatSettings;
import org.warmline.assistant.flag.FlagClock;
import org.warmline.assistant.followup.UnclearAttempts;
import org.warmline.assistant.notice.NoticeSettings;
import org.warmline.assistant.phone.CallPlan;
import org.warmline.assistant.privacy.PrivacySettings;
import org.warmline.assistant.prompt.OfficeNames;
import org.warmline.assistant.retention.Perishable;
import org.warmline.assistant.retention.RetentionSettings;
import org.warmline.assistant.signin.SignInSettings;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.written.OfficeInWriting;
import org.warmline.telephony.TelephonySettings;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(AssistantSettings.class)
class AssistantConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AssistantConfiguration.class);
    private static final int SCHEDULER_THREADS = 4;
    private static final String DEMO_ACCOUNT = "demo";

    /** The one clock of the service; a demonstration begins inside a calling window and runs on. */
    @Bean
    Clock clock(AssistantSettings settings) {
        var clock = Clock.system(settings.office().zone());
        return settings.demo().enabled()
                ? new DemoClock(settings.data().resolve("demo-clock"), clock)
                        .startingAt(settings.demo().startsAt())
                : clock;
    }

    /** Several threads, so that a carrier that answers slowly holds up no alarm. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(SCHEDULER_THREADS);
        scheduler.setThreadNamePrefix("scheduled-");
        scheduler.setErrorHandler(AssistantConfiguration::failed);
        return scheduler;
    }

    @Bean
    static DatabasePatience databasePatience() {
        return new DatabasePatience();
    }

    /** Only for H2 in a file; others wait for the disk themselves. */
    @Bean
    @ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:h2:file:')")
    FlushedCommits flushedCommits(DataSourceProperties database) throws SQLException {
        return new FlushedCommits(
                database.initializeDataSourceBuilder().type(SimpleDriverDataSource.class).build());
    }

    /** Before anybody is added to it, or called. */
    @Bean
    DatabaseUse databaseUse(JdbcClient jdbc, AssistantSettings settings) {
        var use = new DatabaseUse(jdbc);
        use.require(settings.demo().enabled());
        return use;
    }

    @Bean
    PrivacySettings privacySettings(AssistantSettings settings) {
        return settings.privacySettings();
    }

    /** Until an office saves rules of its own. */
    @Bean
    Rules.Settings initialRules(AssistantSettings settings) {
        return settings.demo().enabled() ? Rules.Settings.DEMONSTRATION : Rules.Settings.STANDARD;
    }

    @Bean
    RetentionSettings retentionSettings(AssistantSettings settings) {
        var retention = settings.retention();
        return new RetentionSettings(
                Map.of(
                        Perishable.Kind.RECORDINGS, retention.recordings(),
                        Perishable.Kind.TRANSCRIPTS, retention.transcripts(),
                        Perishable.Kind.LISTS, retention.lists(),
                        Perishable.Kind.NOTICES, retention.notices(),
                        Perishable.Kind.REASONS, retention.reasons(),
                        Perishable.Kind.SIGN_IN_TRIES, retention.signInTries()),
                retention.at(),
                settings.office().zone());
    }

    @Bean
    SignInSettings signInSettings(AssistantSettings settings) {
        var demo = settings.demo();
        return new SignInSettings(
                settings.signIn().secondFactor(),
                demo.enabled() && !demo.secondFactor() ? Set.of(DEMO_ACCOUNT) : Set.of(),
                settings.signIn().idle(),
                settings.signIn().longest());
    }

    @Bean
    AccountSettings accountSettings(AssistantSettings settings) {
        return new AccountSettings(settings.signIn().settles());
    }

    @Bean
    FlagClock flagClock(AssistantSettings settings) {
        return settings.flags().clock(settings.office().zone());
    }

    @Bean
    DatedThresholds thresholds(AssistantSettings settings) {
        return new DatedThresholds(
                settings.thresholds().stream().map(AssistantSettings.Figures::thresholds).toList());
    }

    @Bean
    UnclearAttempts.Patience unclearPatience(AssistantSettings settings) {
        return new UnclearAttempts.Patience(
                settings.unclear().askAfter(), settings.unclear().holdAfter());
    }

    @Bean
    NoticeSettings noticeSettings(AssistantSettings settings) {
        return settings.notice();
    }

    @Bean
    ChatSettings chatSettings(AssistantSettings settings) {
        var office = settings.office();
        return new ChatSettings(
                settings.chat().address(),
                new ChatSettings.Office(office.mandarinName(), office.englishName()),
                settings.chat().linkAfter(),
                settings.chat().confirmedFor(),
                ChatSettings.Limits.STANDARD);
    }

    @Bean
    CallPlan callPlan(AssistantSettings settings, TelephonySettings telephony) {
        return new CallPlan(
                telephony.ringFor(),
                telephony.limit(),
                settings.office().mandarinName(),
                settings.office().englishName());
    }

    @Bean
    OfficeNames officeNames(AssistantSettings settings) {
        return new OfficeNames(settings.office().mandarinName(), settings.office().englishName());
    }

    @Bean
    OfficeInWriting officeInWriting(ChatSettings chat) {
        return chat.office()::in;
    }

    /**
     * A job that fails runs again soon; while the database is away a page each time helps nobody.
     */
    private static void failed(Throwable failure) {
        LOG.error("a regular job failed: {}", failure.getClass().getName());
    }
}
