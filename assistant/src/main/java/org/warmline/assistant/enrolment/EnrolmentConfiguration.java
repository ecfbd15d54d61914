package org.warmline.assistant.enrolment;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.Households;
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
    OldLists oldLists(EnrolmentStore store, Clock clock) {
        return new OldLists(store, clock);
    }

    @Bean
    Comparison enrolmentComparison(
            ResidentDirectory directory, Households households, Clock clock) {
        return new Comparison(directory, households, clock);
    }

    @Bean
    Writing enrolmentWriting(
            EnrolmentStore store,
            Residents residents,
            ResidentChanges changes,
            Comparison comparison,
            FollowUps followUps,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Writing(store, residents, changes, comparison, followUps, manager, clock);
    }

    @Bean
    Enrolments enrolments(
            EnrolmentStore store,
            ResidentDirectory directory,
            Comparison comparison,
            Writing writing,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Enrolments(store, directory, comparison, writing, audit, manager, clock);
    }

    @Bean
    OneResident oneResident(Residents residents, Comparison comparison, Clock clock) {
        return new OneResident(residents, comparison, clock);
    }

    @Bean
    PersonCorrection personCorrection(
            ResidentChanges changes, ResidentDirectory directory, Clock clock) {
        return new PersonCorrection(changes, directory, clock);
    }

    @Bean
    ResidentExport residentExport(ResidentDirectory directory, Releases releases, Clock clock) {
        return new ResidentExport(directory, releases, clock);
    }
}
