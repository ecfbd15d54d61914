package org.warmline.assistant.command;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * In a demonstration, starts the telephone network and points the carrier's settings to it before
 * anything else is made. The service itself knows nothing of it but the carrier's API.
 */
final class DemoNetworkInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoNetworkInitializer.class);
    private static final String API_BASE = "warmline.telephony.twilio.api-base";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        boolean isDemo = environment.getProperty("warmline.demo.enabled", Boolean.class, true);
        boolean hasNetwork = environment.containsProperty(API_BASE);
        if (!isDemo) {
            return;
        }
        requireThisMachineOnly(environment.getProperty("server.address", "127.0.0.1"));
        if (hasNetwork) {
            requireThisMachineOnly(URI.create(environment.getRequiredProperty(API_BASE)).getHost());
            return;
        }
        StartingPlace.requireFree(environment);
        System.err.println("warmline: starting the telephone network with its virtual residents …");
        var network = DemoNetwork.in(ServiceEnvironment.data(environment).resolve("network"));
        network.whenGone(() ->
                LOG.warn("the telephone network is gone: no call is possible until a new start"));
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "demo telephone network", network.state().settings()));
        // After everything that was made later: the calls are hung up through the network.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("demoNetwork", network::end);
    }

    /** The demonstration's account has no second factor. */
    private static void requireThisMachineOnly(String address) {
        if (!address.matches("127\\..*|::1|localhost")) {
            throw new IllegalStateException(
                    "the demonstration is for this machine only: leave server.address=127.0.0.1 and"
                            + " the carrier to it, or set warmline.demo.enabled=false to call your"
                            + " own residents");
        }
    }
}
