package org.warmline.assistant.console;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * The door to the figures for Prometheus: only on a port of their own, to which no proxy leads, and
 * only from this machine. On the port of the pages nobody gets them.
 */
record FiguresPort(Environment environment)
        implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        var request = asked.getRequest();
        boolean isTheirPort = ownPort().filter(port -> port == request.getLocalPort()).isPresent();
        return new AuthorizationDecision(isTheirPort && isThisMachine(request.getRemoteAddr()));
    }

    /** Empty unless they have a port that is not the pages'. */
    private Optional<Integer> ownPort() {
        return port("local.management.port")
                .filter(port -> !Optional.of(port).equals(port("local.server.port")));
    }

    private Optional<Integer> port(String property) {
        return Optional.ofNullable(environment.getProperty(property, Integer.class));
    }

    private static boolean isThisMachine(String address) {
        return InetAddress.ofLiteral(address).isLoopbackAddress();
    }
}
