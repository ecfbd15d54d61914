package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.warmline.assistant.account.Account;

/**
 * Somebody asks for a page that is not theirs. Whose sign-in is not complete goes on with it, and
 * the address of the house leads each role to its own first page.
 */
final class NotAllowed implements AccessDeniedHandler {

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var target = remaining().or(() -> ownFirstPage(request));
        if (target.isEmpty() || !request.getMethod().equals("GET")) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (PartOfPage.ASKED_FOR.matches(request)) {
            response.setHeader("HX-Redirect", target.get());
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(target.get());
        }
    }

    private static Optional<String> remaining() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null
                ? Optional.empty()
                : who.getAuthorities().stream()
                        .map(authority -> String.valueOf(authority.getAuthority()))
                        .filter(authority -> authority.startsWith(SessionFilter.REMAINS))
                        .map(authority -> authority.substring(SessionFilter.REMAINS.length()))
                        .map(step -> "/sign-in/" + step.toLowerCase(Locale.ROOT))
                        .findFirst();
    }

    private static Optional<String> ownFirstPage(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return request.getServletPath().equals("/")
                        && who != null
                        && who.getDetails() instanceof Account account
                ? Optional.of(Rights.home(account.role()))
                : Optional.empty();
    }
}
