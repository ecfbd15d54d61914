package org.warmline.assistant.release;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.account.Handovers;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    Releases releases(
            JdbcClient jdbc,
            FieldCipher cipher,
            Handovers handovers,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Releases(new ReleaseStore(jdbc, cipher), handovers, audit, manager, clock);
    }

    @Bean
    OldReasons oldReasons(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        return new OldReasons(jdbc, cipher, clock);
    }
}
