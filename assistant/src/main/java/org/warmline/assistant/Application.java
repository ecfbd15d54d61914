package org.warmline.assistant;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The service. Started by the {@code serve} command. Who may sign in stands in room {@code
 * account}: the framework's own made-up user is not wanted, nor its password in the log.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Application {}
