package org.warmline.assistant.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form with a file that is too large cannot be read at all, its token neither: whoever sent it
 * comes back to the page of the form, which says so. What a page sends by itself carries its token
 * beside the form and is answered where it arrives.
 */
final class TooLargeForms extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TooLargeForms.class);

    private final DataSize largest;

    TooLargeForms(DataSize largest) {
        this.largest = largest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null
                || !type.startsWith("multipart/form-data")
                || request.getHeader("X-CSRF-TOKEN") != null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
            return;
        }
        var path = request.getRequestURI();
        LOG.warn("{}: a file of {} bytes is too large", path, request.getContentLengthLong());
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", pageOf(path) + "?tooLarge");
    }

    private boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException unreadable) {
            if (request.getContentLengthLong() <= largest.toBytes()) {
                throw unreadable;
            }
            return false;
        }
    }

    private static String pageOf(String path) {
        return path.replaceFirst("/(upload|recordings)$", "");
    }
}
