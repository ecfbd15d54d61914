package org.warmline.assistant.console;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.signin.TemporaryPassword;

/**
 * The account with which somebody first signs in; its password is shown in the terminal only. The
 * demonstration's gets a new one at each start and is locked when the demonstration is over; an
 * office's is made once.
 */
@Component
class FirstAccount {

    private static final NewAccount DEMO =
            new NewAccount("demo", "演示 Demo", Role.SUPERVISOR, Set.of());
    private static final NewAccount OFFICE =
            new NewAccount("admin", "admin", Role.ADMINISTRATOR, Set.of());

    /** Made-up workers, so that grids have somebody; nobody knows their passwords. */
    private static final List<NewAccount> DEMO_WORKERS =
            List.of(
                    worker("demo.wang", "王工", "grid-1", "grid-2"),
                    worker("demo.li", "李工", "grid-3", "grid-4"));

    private final Accounts accounts;
    private final Environment environment;

    FirstAccount(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void show() {
        if (environment.getProperty("warmline.demo.enabled", Boolean.class, true)) {
            DEMO_WORKERS.forEach(worker -> renewed(worker, TemporaryPassword.random()));
            var password = TemporaryPassword.random();
            renewed(DEMO, password);
            print(DEMO.name(), password, "演示账号 demo account");
            return;
        }
        endDemonstration();
        if (accounts.list().stream().noneMatch(it -> it.role() == Role.ADMINISTRATOR)) {
            var password = TemporaryPassword.random();
            accounts.add(OFFICE, password, true, Actor.MACHINE);
            print(OFFICE.name(), password, "第一个账号 first account");
        }
    }

    private void renewed(NewAccount account, String password) {
        if (accounts.add(account, password, false, Actor.MACHINE).isPresent()) {
            return;
        }
        var known = accounts.find(account.name()).orElseThrow().id();
        accounts.setPassword(known, password, false, Actor.MACHINE);
        accounts.unlock(known, Actor.MACHINE);
    }

    private void endDemonstration() {
        Stream.concat(Stream.of(DEMO), DEMO_WORKERS.stream())
                .flatMap(account -> accounts.find(account.name()).stream())
                .filter(account -> !account.access().locked())
                .forEach(account -> accounts.lock(account.id(), Actor.MACHINE));
    }

    private void print(String name, String password, String title) {
        System.out.printf(
                """

                  暖线 Warmline   http://127.0.0.1:%s/
                  %s:   %s   密码 password:   %s
                  Ctrl-C ends it. 按 Ctrl-C 结束。

                """,
                environment.getProperty("local.server.port"), title, name, password);
    }

    private static NewAccount worker(String name, String shownName, String... grids) {
        return new NewAccount(name, shownName, Role.WORKER, Set.of(grids));
    }
}
