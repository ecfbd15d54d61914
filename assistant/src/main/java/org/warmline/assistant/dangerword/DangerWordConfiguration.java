package org.warmline.assistant.dangerword;

import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;

@Configuration(proxyBeanMethods = false)
class DangerWordConfiguration {

    @Bean
    DangerWords dangerWords(
            JdbcClient jdbc, AuditTrail audit, PlatformTransactionManager manager, Clock clock) {
        return new DangerWords(new DangerWordStore(jdbc), audit, manager, clock);
    }

    /** No call is made and no page is served before an office's words are known. */
    @Bean
    SmartInitializingSingleton dangerWordsKnown(DangerWords words) {
        return words::look;
    }
}
