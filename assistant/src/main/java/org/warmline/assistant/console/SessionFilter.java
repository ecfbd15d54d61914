package org.warmline.assistant.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.signin.SignIn;

/**
 * Tells Spring Security who asks, anew at each request: the role of this moment, or, while the
 * sign-in is not complete, only what remains to be done.
 */
final class SessionFilter extends OncePerRequestFilter {

    static final String REMAINS = "REMAINS_";

    private final Sessions sessions;
    private final SignIn signIn;
    private final SecurityContextRepository repository;

    SessionFilter(Sessions sessions, SignIn signIn, SecurityContextRepository repository) {
        this.sessions = sessions;
        this.signIn = signIn;
        this.repository = repository;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = sessions.of(request);
        var account = sessions.account(request);
        if (signedIn.isPresent() && account.isPresent()) {
            var who = authentication(account.get(), signedIn.get());
            var context = new SecurityContextImpl(who);
            SecurityContextHolder.setContext(context);
            repository.saveContext(context, request, response);
        }
        chain.doFilter(request, response);
    }

    private Authentication authentication(Account account, SignedIn signedIn) {
        var authority =
                signIn.remaining(account, signedIn.codeGiven())
                        .map(remaining -> REMAINS + remaining.name())
                        .orElse("ROLE_" + account.role().name());
        var who =
                UsernamePasswordAuthenticationToken.authenticated(
                        account.name(), "", List.of(new SimpleGrantedAuthority(authority)));
        who.setDetails(account);
        return who;
    }
}
