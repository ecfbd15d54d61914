package org.warmline.assistant.console;

import static org.warmline.assistant.account.Role.ADMINISTRATOR;
import static org.warmline.assistant.account.Role.AUDITOR;
import static org.warmline.assistant.account.Role.SUPERVISOR;
import static org.warmline.assistant.account.Role.WORKER;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.warmline.assistant.account.Role;

/**
 * Which role may open which pages; the first rule that fits an address counts. An address without a
 * rule is open to nobody. Within these pages a worker sees the own grids only: {@link Viewer}.
 */
final class Rights {

    private record Rule(List<Role> roles, List<String> addresses) {}

    private static final List<String> OPEN_TO_ALL =
            List.of(
                    "/sign-in/**",
                    "/console/**",
                    "/webjars/**",
                    "/actuator/health",
                    "/twilio/**",
                    "/error");

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            List.of("/rounds/stop", "/rounds/go-on"),
                            WORKER,
                            SUPERVISOR,
                            ADMINISTRATOR),
                    rule(List.of("/residents/import/**", "/releases/**", "/report/**"), SUPERVISOR),
                    rule(
                            List.of("/rounds/**", "/duty/**", "/notices/**"),
                            SUPERVISOR,
                            ADMINISTRATOR),
                    rule(
                            List.of("/prompts/**", "/try/**", "/library/**", "/scripts/**"),
                            SUPERVISOR),
                    rule(
                            List.of(
                                    "/",
                                    "/today/**",
                                    "/flags/**",
                                    "/follow-ups/**",
                                    "/recordings/**",
                                    "/residents/**",
                                    "/questions/**",
                                    "/events",
                                    "/live/**"),
                            WORKER,
                            SUPERVISOR),
                    rule(List.of("/users/**", "/settings/**"), ADMINISTRATOR),
                    rule("/audit/**", AUDITOR),
                    rule("/me/**", Role.values()));

    private Rights() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            FiguresPort figures) {
        requests.requestMatchers(OPEN_TO_ALL.toArray(String[]::new)).permitAll();
        for (var rule : RULES) {
            requests.requestMatchers(rule.addresses().toArray(String[]::new))
                    .hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
        }
        requests.requestMatchers("/actuator/prometheus").access(figures);
        requests.anyRequest().denyAll();
    }

    /** The first page of a role. */
    static String home(Role role) {
        return switch (role) {
            case WORKER, SUPERVISOR -> "/";
            case AUDITOR -> "/audit";
            case ADMINISTRATOR -> "/users";
        };
    }

    private static Rule rule(String address, Role... roles) {
        return rule(List.of(address), roles);
    }

    private static Rule rule(List<String> addresses, Role... roles) {
        return new Rule(Stream.of(roles).toList(), addresses);
    }
}
