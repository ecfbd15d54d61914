package org.warmline.assistant.resident;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;
import org.warmline.assistant.privacy.Openings;

@Configuration(proxyBeanMethods = false)
class ResidentConfiguration {

    @Bean
    ResidentRow residentRow(FieldCipher cipher, LookupHash hash) {
        return new ResidentRow(cipher, hash);
    }

    @Bean
    SearchStore residentSearch(JdbcClient jdbc, LookupHash hash) {
        return new SearchStore(jdbc, hash);
    }

    @Bean
    ResidentStore residentStore(JdbcClient jdbc, ResidentRow rows, SearchStore search) {
        var store = new ResidentStore(jdbc, rows, search);
        store.complete();
        return store;
    }

    @Bean
    Residents residents(
            ResidentStore store,
            Openings openings,
            AuditTrail audit,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        return new Residents(store, openings, audit, manager, events, clock);
    }

    @Bean
    ResidentDirectory residentDirectory(
            ResidentStore store,
            SearchStore search,
            Openings openings,
            AuditTrail audit,
            Clock clock) {
        return new ResidentDirectory(store, search, openings, audit, clock);
    }

    @Bean
    OldResidents oldResidents(
            ResidentStore store, JdbcClient jdbc, PlatformTransactionManager manager, Clock clock) {
        return new OldResidents(store, jdbc, manager, clock);
    }

    @Bean
    Households households(LookupHash hash, Residents residents) {
        return new Households(hash, residents);
    }

    @Bean
    ResidentChanges residentChanges(
            ResidentStore store,
            JdbcClient jdbc,
            ResidentRow rows,
            AuditTrail audit,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        return new ResidentChanges(
                store, new ChangeStore(jdbc, rows), audit, manager, events, clock);
    }

    @Bean
    DemoResidents demoResidents(Residents residents, Clock clock) {
        return new DemoResidents(residents, clock);
    }
}
