package org.warmline.assistant.signin;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    FactorStore factorStore(JdbcClient jdbc, FieldCipher cipher, LookupHash hash) {
        return new FactorStore(jdbc, cipher, hash);
    }

    @Bean
    SecondFactors secondFactors(
            FactorStore store,
            Accounts accounts,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new SecondFactors(store, accounts, audit, manager, clock);
    }

    @Bean
    LockOut lockOut(
            JdbcClient jdbc, LookupHash hash, PlatformTransactionManager manager, Clock clock) {
        return new LockOut(jdbc, hash, manager, clock);
    }

    @Bean
    OldTries oldTries(LockOut lockOut) {
        return new OldTries(lockOut);
    }

    @Bean
    WayBack wayBack(
            Accounts accounts,
            LockOut lockOut,
            SecondFactors factors,
            AuditTrail audit,
            PlatformTransactionManager manager) {
        return new WayBack(accounts, lockOut, factors, audit, manager);
    }

    @Bean
    SignIn signIn(
            Accounts accounts,
            SecondFactors factors,
            LockOut lockOut,
            SignInSettings settings,
            AuditTrail audit) {
        return new SignIn(accounts, factors, lockOut, new PasswordRules(), settings, audit);
    }
}
