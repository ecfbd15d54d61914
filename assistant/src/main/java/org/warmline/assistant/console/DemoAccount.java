package org.warmline.assistant.console;

import java.security.SecureRandom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The account with which a newcomer looks around the demonstration: a new password at each start,
 * shown in the terminal, on this machine only.
 */
@Component
@ConditionalOnProperty(name = "warmline.demo.enabled", havingValue = "true", matchIfMissing = true)
class DemoAccount {

    private static final String NAME = "demo";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final Workers workers;
    private final Environment environment;

    DemoAccount(Workers workers, Environment environment) {
        this.workers = workers;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void show() {
        var password = password();
        workers.enrol(NAME, password);
        System.out.printf(
                """

                  暖线 Warmline   http://127.0.0.1:%s/
                  演示账号 demo account:   %s   密码 password:   %s
                  Ctrl-C ends it. 按 Ctrl-C 结束。

                """,
                environment.getProperty("local.server.port"), NAME, password);
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
