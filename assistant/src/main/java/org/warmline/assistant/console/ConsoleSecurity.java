package org.warmline.assistant.console;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.signin.SignIn;

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
    SecurityFilterChain pages(
            HttpSecurity http,
            Sessions sessions,
            SignIn signIn,
            AuditTrail audit,
            RequestCache askedFor,
            CsrfTokenRepository tokens,
            Environment environment)
            throws Exception {
        var contexts = new RequestAttributeSecurityContextRepository();
        return http.authorizeHttpRequests(
                        requests -> Rights.apply(requests, new FiguresPort(environment)))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterAfter(
                        new SessionFilter(sessions, signIn, contexts),
                        SecurityContextHolderFilter.class)
                .addFilterBefore(new TooLargeForms(LargestFile.of(environment)), CsrfFilter.class)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens).ignoringRequestMatchers("/twilio/**"))
                .requestCache(cache -> cache.requestCache(askedFor))
                .exceptionHandling(trouble ->
                        trouble.defaultAuthenticationEntryPointFor(
                                        new PartOfPage(), PartOfPage.ASKED_FOR)
                                .defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/sign-in"),
                                        AnyRequestMatcher.INSTANCE)
                                .accessDeniedHandler(new NotAllowed()))
                .logout(out ->
                        out.logoutUrl("/sign-out")
                                .addLogoutHandler((_, _, who) -> signedOut(who, audit))
                                .logoutSuccessUrl("/sign-in?out"))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_POLICY))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    RequestCache askedFor() {
        return PartOfPage.wholePages();
    }

    private static void signedOut(@Nullable Authentication who, AuditTrail audit) {
        if (who != null && who.getDetails() instanceof Account account) {
            audit.record(account.actor(), "console.signOut", account.id().value(), "");
        }
    }
}
