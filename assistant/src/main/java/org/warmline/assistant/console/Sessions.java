package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.signin.SignInSettings;

/**
 * The sessions of this process. Whether one still counts is asked of the database at each request,
 * so whoever leaves is out on every node at once.
 */
@Component
class Sessions {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    /** Where Spring Security remembers the page that was asked for before the sign-in. */
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private final Accounts accounts;
    private final SignInSettings settings;
    private final AuditTrail audit;
    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Sessions(
            Accounts accounts,
            SignInSettings settings,
            AuditTrail audit,
            CsrfTokenRepository tokens,
            Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Begins anew: what was in an earlier session, and its name, count no more. */
    SignedIn begin(HttpServletRequest request, Account account) {
        var before = request.getSession();
        var askedFor = before.getAttribute(SAVED_REQUEST);
        before.invalidate();
        var session = request.getSession();
        session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
        session.setAttribute(SAVED_REQUEST, askedFor);
        var signedIn = new SignedIn(account, clock.instant());
        session.setAttribute(ATTRIBUTE, signedIn);
        return signedIn;
    }

    /** The same session under another name, and with another token, once it may do more. */
    void rename(HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        tokens.saveToken(null, request, response);
    }

    Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .map(SignedIn.class::cast);
    }

    /**
     * Whose session it is, as the account is now. A session that is over is ended here, and that is
     * on the trail.
     */
    Optional<Account> account(HttpServletRequest request) {
        var signedIn = of(request);
        if (signedIn.isEmpty()) {
            return Optional.empty();
        }
        var account = accounts.find(signedIn.get().account());
        if (account.filter(signedIn.get()::isOf).isEmpty()) {
            return ended(request, signedIn.get(), "account changed");
        }
        if (isOver(signedIn.get())) {
            return ended(request, signedIn.get(), "time");
        }
        if (isByAPerson(request)) {
            signedIn.get().use(clock.instant());
        }
        return account;
    }

    boolean isOver(SignedIn signedIn) {
        return signedIn.isOver(clock.instant(), settings.idle(), settings.longest());
    }

    /** A page that is open asks for its news by itself; that is nobody's presence. */
    private static boolean isByAPerson(HttpServletRequest request) {
        var byThePage = request.getMethod().equals("GET") && PartOfPage.ASKED_FOR.matches(request);
        return !byThePage && !request.getServletPath().equals("/events");
    }

    private Optional<Account> ended(HttpServletRequest request, SignedIn signedIn, String why) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        audit.record(Actor.MACHINE, "console.sessionOver", signedIn.account().value(), why);
        return Optional.empty();
    }
}
