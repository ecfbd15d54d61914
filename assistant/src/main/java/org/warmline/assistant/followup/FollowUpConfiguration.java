package org.warmline.assistant.followup;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.node.Nodes;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.Openings;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.privacy.SealedJson;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.script.ScriptLibrary;

@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {

    @Bean
    Stores followUpStores(JdbcClient jdbc, FieldCipher cipher, Nodes nodes) {
        var json = new SealedJson(cipher);
        return new Stores(
                new FollowUpStore(jdbc),
                new AttemptStore(jdbc, json, nodes.self()),
                new UtteranceStore(jdbc, json),
                new CustodyStore(jdbc, nodes.self()));
    }

    @Bean
    Concerns concerns(Flags flags) {
        return new Concerns(flags);
    }

    @Bean
    Closing closing(Stores stores, Concerns concerns, LiveWords live, Clock clock) {
        return new Closing(stores, concerns, live, clock);
    }

    @Bean
    LiveWords liveWords() {
        return new LiveWords();
    }

    @Bean
    Attempts attempts(
            Stores stores,
            Concerns concerns,
            Closing closing,
            LiveWords live,
            ResidentChanges changes,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new Attempts(stores, concerns, closing, live, changes, manager, afterCommit, clock);
    }

    @Bean
    WrittenAttempts writtenAttempts(
            JdbcClient jdbc,
            Stores stores,
            Closing closing,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new WrittenAttempts(jdbc, stores, closing, manager, afterCommit, clock);
    }

    @Bean
    Counterparts counterparts(
            ScriptLibrary scripts, Attempts attempts, RecentReports recent, Clock clock) {
        return new Counterparts(scripts, attempts, recent, clock);
    }

    @Bean
    FollowUps followUps(
            Stores stores,
            Residents residents,
            Flags flags,
            LiveWords live,
            Openings openings,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new FollowUps(stores, residents, flags, live, openings, manager, afterCommit, clock);
    }

    @Bean
    RecentReports recentReports(Stores stores) {
        return new RecentReports(stores);
    }

    @Bean
    FilledScripts filledScripts(Stores stores, Openings openings) {
        return new FilledScripts(stores, openings);
    }

    @Bean
    DemoHistory demoHistory(History history, Residents residents, Clock clock) {
        return new DemoHistory(history, residents, clock);
    }

    @Bean
    LiveCalls liveCalls(FollowUps followUps, LiveWords live) {
        return new LiveCalls(followUps, live);
    }

    @Bean
    Tallies tallies(JdbcClient jdbc) {
        return new Tallies(jdbc);
    }

    @Bean
    History history(Stores stores, PlatformTransactionManager manager) {
        return new History(stores, manager);
    }

    @Bean
    CallList callList(
            JdbcClient jdbc,
            DataSource database,
            Stores stores,
            Concerns concerns,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new CallList(
                new CallListStore(jdbc, new JdbcTemplate(database)),
                new PlanStore(new JdbcTemplate(database)),
                stores.followUps(),
                concerns,
                manager,
                afterCommit,
                clock);
    }

    @Bean
    Recordings recordings(Stores stores, SealedFiles files, Openings openings) {
        return new Recordings(stores.attempts(), files, openings);
    }

    @Bean
    OldRecordings oldRecordings(JdbcClient jdbc, Stores stores, SealedFiles files) {
        return new OldRecordings(jdbc, stores.attempts(), files);
    }

    @Bean
    OldTranscripts oldTranscripts(JdbcClient jdbc, PlatformTransactionManager manager) {
        return new OldTranscripts(jdbc, manager);
    }

    @Bean
    StrayRecordings strayRecordings(Stores stores, SealedFiles files, Clock clock) {
        return new StrayRecordings(stores.attempts(), files, clock);
    }

    @Bean
    UnclearAttempts unclearAttempts(
            Stores stores,
            Closing closing,
            UnclearAttempts.Patience patience,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new UnclearAttempts(stores, closing, patience, manager, afterCommit, clock);
    }

    @Bean
    CutCalls cutCalls(
            Stores stores,
            Closing closing,
            Nodes nodes,
            PlatformTransactionManager manager,
            AfterCommit afterCommit) {
        return new CutCalls(stores, closing, nodes, manager, afterCommit);
    }
}
