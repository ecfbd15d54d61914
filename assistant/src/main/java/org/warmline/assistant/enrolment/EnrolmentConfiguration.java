package org.warmline.assistant.enrolment;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.ResidentDirectory;
import org.warmline.assistant.resident.Residents;

@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    @Bean
    EnrolmentStore enrolmentStore(JdbcClient jdbc, FieldCipher cipher) {
        return new EnrolmentStore(jdbc, new SealedContent(cipher));
    }

    @Bean
    Writing enrolmentWriting(
            EnrolmentStore store,
            Residents residents,
            ResidentChanges changes,
            ResidentDirectory directory,
            FollowUps followUps,
            LookupHash hash,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Writing(store, residents, changes, directory, followUps, hash, manager, clock);
    }

    @Bean
    Enrolments enrolments(
            EnrolmentStore store,
            ResidentDirectory directory,
            Writing writing,
            LookupHash hash,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Enrolments(store, directory, writing, hash, audit, manager, clock);
    }

    @Bean
    ResidentExport residentExport(ResidentDirectory directory, Releases releases, Clock clock) {
        return new ResidentExport(directory, releases, clock);
    }
}
