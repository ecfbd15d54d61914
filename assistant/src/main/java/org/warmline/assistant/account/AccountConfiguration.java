package org.warmline.assistant.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    /** Argon2id with the parameters that Spring Security recommends. */
    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    AccountStore accountStore(JdbcClient jdbc, FieldCipher cipher) {
        return new AccountStore(jdbc, cipher);
    }

    @Bean
    Accounts accounts(
            AccountStore store,
            PasswordEncoder passwords,
            AuditTrail audit,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        return new Accounts(store, passwords, audit, manager, events, clock);
    }

    @Bean
    Handovers handovers(
            Accounts accounts, AuditTrail audit, AccountSettings settings, Clock clock) {
        return new Handovers(accounts, audit, settings.settles(), clock);
    }
}
