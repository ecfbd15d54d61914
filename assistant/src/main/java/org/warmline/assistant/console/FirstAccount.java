package org.warmline.assistant.console;

import java.security.SecureRandom;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The account with which somebody first signs in; its password is shown in the terminal only. The
 * demonstration's is new at each start and goes with the demonstration; an office's is made once.
 */
@Component
class FirstAccount {

    private static final String DEMO = "demo";
    private static final String OFFICE = "admin";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private final Workers workers;
    private final Environment environment;

    FirstAccount(Workers workers, Environment environment) {
        this.workers = workers;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void show() {
        if (environment.getProperty("warmline.demo.enabled", Boolean.class, true)) {
            enrol(DEMO, "演示账号 demo account");
            return;
        }
        workers.dismiss(DEMO);
        if (workers.isEmpty()) {
            enrol(OFFICE, "第一个账号 first account");
        }
    }

    private void enrol(String name, String title) {
        var password = password();
        workers.enrol(name, password);
        System.out.printf(
                """

                  暖线 Warmline   http://127.0.0.1:%s/
                  %s:   %s   密码 password:   %s
                  Ctrl-C ends it. 按 Ctrl-C 结束。

                """,
                environment.getProperty("local.server.port"), title, name, password);
    }

    private static String password() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
