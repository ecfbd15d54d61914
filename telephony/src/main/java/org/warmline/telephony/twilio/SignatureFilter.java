package org.warmline.telephony.twilio;

import com.twilio.security.RequestValidator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The gate before everything under {@code /twilio}: only requests that Twilio signed come through,
 * the upgrade to a web socket among them. What is signed is the address as Twilio sees it, so it is
 * put together from the settings, never from the request, which a proxy may have changed.
 */
final class SignatureFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Twilio-Signature";

    private static final Logger LOG = LoggerFactory.getLogger(SignatureFilter.class);

    private final RequestValidator validator;
    private final Addresses addresses;

    SignatureFilter(String authToken, Addresses addresses) {
        this.validator = new RequestValidator(authToken);
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var signed = read(request);
        if (signed.isEmpty()) {
            LOG.warn("refused a request under /twilio without Twilio's signature");
            response.setStatus(
                    HttpServletResponse.SC_FORBIDDEN); // no error page: that would ask for a login
            return;
        }
        request.setAttribute(SignedRequest.ATTRIBUTE, signed.get());
        chain.doFilter(request, response);
    }

    private Optional<SignedRequest> read(HttpServletRequest request) {
        try {
            return Optional.of(SignedRequest.read(request)).filter(r -> isSigned(request, r));
        } catch (IllegalArgumentException unreadableAddress) {
            return Optional.empty();
        }
    }

    private boolean isSigned(HttpServletRequest request, SignedRequest signed) {
        var signature = request.getHeader(HEADER);
        return signature != null
                && validator.validate(addressOf(request), signed.fields(), signature);
    }

    private String addressOf(HttpServletRequest request) {
        var query = request.getQueryString();
        var pathAndQuery = query == null ? path(request) : path(request) + "?" + query;
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                ? addresses.ofSocket(pathAndQuery)
                : addresses.ofRequest(pathAndQuery);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
