package org.warmline.assistant.duty;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;

@Configuration(proxyBeanMethods = false)
class DutyConfiguration {

    @Bean
    DutyList dutyList(
            JdbcClient jdbc,
            ObjectProvider<People> people,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new DutyList(
                new DutyStore(jdbc),
                people.getIfAvailable(() -> People.UNKNOWN),
                audit,
                manager,
                clock);
    }
}
