package org.warmline.assistant.followup;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.resident.Residents;

@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {

    @Bean
    Stores followUpStores(JdbcClient jdbc, FieldCipher cipher) {
        var json = new SealedJson(cipher);
        return new Stores(
                new FollowUpStore(jdbc),
                new AttemptStore(jdbc, json, UUID.randomUUID()),
                new UtteranceStore(jdbc, json));
    }

    @Bean
    Concerns concerns(Flags flags) {
        return new Concerns(flags);
    }

    @Bean
    LiveWords liveWords() {
        return new LiveWords();
    }

    @Bean
    Openings openings(AuditTrail audit, Clock clock) {
        return new Openings(audit, clock);
    }

    @Bean
    Attempts attempts(
            Stores stores,
            Concerns concerns,
            LiveWords live,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new Attempts(stores, concerns, live, manager, afterCommit, clock);
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
    History history(Stores stores, PlatformTransactionManager manager) {
        return new History(stores, manager);
    }

    @Bean
    Recordings recordings(
            Stores stores,
            Concerns concerns,
            SealedFiles files,
            Openings openings,
            AuditTrail audit) {
        return new Recordings(stores.attempts(), concerns, files, openings, audit);
    }

    @Bean
    RestartSweep restartSweep(
            Stores stores,
            Concerns concerns,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new RestartSweep(stores, concerns, manager, afterCommit, clock);
    }
}
