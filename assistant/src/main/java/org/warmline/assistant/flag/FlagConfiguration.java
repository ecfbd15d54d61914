package org.warmline.assistant.flag;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;

@Configuration(proxyBeanMethods = false)
class FlagConfiguration {

    @Bean
    FlagStore flagStore(JdbcClient jdbc, FieldCipher cipher) {
        return new FlagStore(jdbc, cipher);
    }

    @Bean
    FlagLog flagLog(JdbcClient jdbc) {
        return new FlagLog(jdbc);
    }

    @Bean
    AfterCommit afterCommit(ApplicationEventPublisher events) {
        return new AfterCommit(events);
    }

    @Bean
    Flags flags(
            FlagStore store,
            AuditTrail audit,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            FlagClock flagClock,
            Clock clock) {
        return new Flags(store, audit, manager, afterCommit, flagClock, clock);
    }
}
