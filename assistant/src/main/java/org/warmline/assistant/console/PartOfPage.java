package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What an open page asks for by itself. When its session is over, the page as a whole goes to the
 * sign-in: a sign-in inside a page, or a part of a page after a sign-in, would help nobody.
 */
final class PartOfPage implements AuthenticationEntryPoint {

    static final RequestMatcher ASKED_FOR = request -> request.getHeader("HX-Request") != null;

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException noSession) {
        response.setHeader("HX-Redirect", "/sign-in");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    /** Remembers for after the sign-in what a person asked for: a page, not a part or a sound. */
    static HttpSessionRequestCache wholePages() {
        RequestMatcher page =
                request -> {
                    var accept = request.getHeader("Accept");
                    return request.getMethod().equals("GET")
                            && accept != null
                            && accept.contains("text/html");
                };
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(page, new NegatedRequestMatcher(ASKED_FOR)));
        return cache;
    }
}
