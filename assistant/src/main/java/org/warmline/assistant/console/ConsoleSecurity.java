package org.warmline.assistant.console;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * How somebody signs in and what every answer carries. Who may open which page stands in {@link
 * Rights}; the carrier's webhooks carry their own signature and are checked in their own room.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

    /** Scripts, styles, sound and pictures come from here only; nothing is written into a page. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " media-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignInAudit audit) throws Exception {
        return http.authorizeHttpRequests(Rights::apply)
                .csrf(csrf -> csrf.ignoringRequestMatchers("/twilio/**"))
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .loginProcessingUrl("/sign-in")
                                .successHandler(audit)
                                .failureHandler(audit))
                .requestCache(cache -> cache.requestCache(PartOfPage.wholePages()))
                .exceptionHandling(trouble ->
                        trouble.defaultAuthenticationEntryPointFor(
                                new PartOfPage(), PartOfPage.ASKED_FOR))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_POLICY))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
