package org.warmline.assistant.console;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Component
class Workers implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Workers(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return passwordHash(name)
                .map(hash -> User.withUsername(name).password(hash).roles("WORKER").build())
                .orElseThrow(() -> new UsernameNotFoundException("no such worker"));
    }

    /** Makes a worker, or gives one that is there a new password. */
    @Transactional
    void enrol(String name, String password) {
        String hash = passwords.encode(password);
        int changed =
                jdbc.sql("update worker set password_hash = ? where name = ?")
                        .params(hash, name)
                        .update();
        if (changed == 0) {
            jdbc.sql("insert into worker (name, password_hash) values (?, ?)")
                    .params(name, hash)
                    .update();
        }
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from worker").query(Long.class).single() == 0;
    }

    /** Takes the account away, if there is one. */
    void dismiss(String name) {
        jdbc.sql("delete from worker where name = ?").param(name).update();
    }

    private Optional<String> passwordHash(String name) {
        return jdbc.sql("select password_hash from worker where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }
}
