package org.warmline.assistant.dangerword;

import java.time.Clock;
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
}
