package org.warmline.assistant.script;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;

@Configuration(proxyBeanMethods = false)
class ScriptConfiguration {

    @Bean
    ScriptLibrary scriptLibrary(
            JdbcClient jdbc, AuditTrail audit, PlatformTransactionManager manager, Clock clock) {
        return new ScriptLibrary(new ScriptStore(jdbc), audit, manager, clock);
    }
}
