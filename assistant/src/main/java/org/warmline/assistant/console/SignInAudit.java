package org.warmline.assistant.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** Writes every sign-in into the audit trail, also one that failed. */
@Component
class SignInAudit implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final AuditTrail trail;
    private final AuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final AuthenticationFailureHandler back =
            new SimpleUrlAuthenticationFailureHandler("/sign-in?wrong");

    SignInAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        trail.record(new Actor(who.getName()), "console.signIn", "");
        onward.onAuthenticationSuccess(request, response, who);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        trail.record(Actor.MACHINE, "console.signInRefused", "");
        back.onAuthenticationFailure(request, response, why);
    }
}
