package org.warmline.assistant.chat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The secret of a visit, in a cookie that no script reads and that leaves no other page. */
final class ChatCookie {

    private static final String NAME = "warmline-chat";

    /** The visit itself ends with the link. */
    private static final Duration KEPT = Duration.ofDays(60);

    private ChatCookie() {}

    static Optional<Secret> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> Secret.of(cookie.getValue()));
    }

    /** Not {@code Strict}: the page is opened from a text message. */
    static void set(Secret key, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, key.text())
                        .path(ChatSecurity.PAGES)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
