package org.warmline.assistant.console;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.Accounts;

/** Accounts as the sign-in wants them. */
@Component
class ConsoleAccounts implements UserDetailsService {

    private final Accounts accounts;

    ConsoleAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.find(name)
                .map(account ->
                        User.withUsername(account.name())
                                .password(accounts.passwordHash(account.id()))
                                .roles(account.role().name())
                                .accountLocked(account.access().locked())
                                .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
