package org.warmline.assistant.privacy;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Takes the settings, the clock and the (migrated) database from outside. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    Keys keys(PrivacySettings settings, JdbcClient jdbc) {
        return new KeyGuard(jdbc).keys(new KeyFile(settings.keyFile()));
    }

    @Bean
    FieldCipher fieldCipher(Keys keys) {
        return new FieldCipher(keys);
    }

    @Bean
    LookupHash lookupHash(Keys keys) {
        return new LookupHash(keys);
    }

    @Bean
    SealedFiles sealedFiles(PrivacySettings settings, Keys keys) {
        return new SealedFiles(settings.recordings(), keys);
    }

    @Bean
    AuditStore auditStore(JdbcClient jdbc) {
        return new AuditStore(jdbc);
    }

    @Bean
    AuditTrail auditTrail(
            AuditStore store, PlatformTransactionManager manager, Keys keys, Clock clock) {
        return new AuditTrail(store, manager, keys, clock);
    }

    @Bean
    Openings openings(AuditTrail audit, AuditStore store, PrivacySettings settings, Clock clock) {
        return new Openings(audit, store, settings.openings(), clock);
    }
}
