package org.warmline.assistant.resident;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;

@Configuration(proxyBeanMethods = false)
class ResidentConfiguration {

    @Bean
    ResidentStore residentStore(JdbcClient jdbc, FieldCipher cipher, LookupHash hash) {
        var store = new ResidentStore(jdbc, new ResidentRow(cipher, hash));
        store.complete();
        return store;
    }

    @Bean
    Residents residents(
            ResidentStore store,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Residents(store, audit, manager, clock);
    }

    @Bean
    DemoResidents demoResidents(Residents residents, Clock clock) {
        return new DemoResidents(residents, clock);
    }
}
