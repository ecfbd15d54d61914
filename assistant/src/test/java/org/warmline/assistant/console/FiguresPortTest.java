package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

class FiguresPortTest {

    private static final int PAGES = 8080;
    private static final int FIGURES = 9090;

    @Test
    void onThePortOfThePagesNobodyGetsThem() {
        assertThat(mayRead(PAGES, PAGES, "127.0.0.1")).isFalse();
        assertThat(mayRead(FIGURES, PAGES, "127.0.0.1")).isFalse();
    }

    @Test
    void onAPortOfTheirOwnThisMachineGetsThem() {
        assertThat(mayRead(FIGURES, FIGURES, "127.0.0.1")).isTrue();
        assertThat(mayRead(FIGURES, FIGURES, "0:0:0:0:0:0:0:1")).isTrue();
        assertThat(mayRead(FIGURES, FIGURES, "192.0.2.7")).isFalse();
    }

    private static boolean mayRead(int management, int asked, String from) {
        var environment =
                new MockEnvironment()
                        .withProperty("local.server.port", Integer.toString(PAGES))
                        .withProperty("local.management.port", Integer.toString(management));
        var request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.setLocalPort(asked);
        request.setRemoteAddr(from);
        return new FiguresPort(environment)
                .authorize(() -> null, new RequestAuthorizationContext(request))
                .isGranted();
    }
}
