package org.warmline.assistant.correction;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.release.Releases;

@Configuration(proxyBeanMethods = false)
class CorrectionConfiguration {

    @Bean
    CorrectionStore correctionStore(JdbcClient jdbc, FieldCipher cipher) {
        return new CorrectionStore(jdbc, cipher);
    }

    @Bean
    Corrections corrections(
            CorrectionStore store,
            Releases releases,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Corrections(store, releases, audit, manager, clock);
    }

    @Bean
    OldCorrections oldCorrections(CorrectionStore store) {
        return new OldCorrections(store);
    }
}
