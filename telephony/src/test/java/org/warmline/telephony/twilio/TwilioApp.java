package org.warmline.telephony.twilio;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.warmline.telephony.call.Carrier;

/** The room in a server of its own, on a free port of this machine, with a clock that waits. */
final class TwilioApp implements AutoCloseable {

    final RecordedMedia media = new RecordedMedia();
    private final HeldTime time = new HeldTime();
    private final ConfigurableApplicationContext context;

    TwilioApp(TwilioSettings settings) {
        this(settings, 0);
    }

    /**
     * @param port 0 for any free one
     */
    TwilioApp(TwilioSettings settings, int port) {
        context =
                new SpringApplicationBuilder(Minimal.class)
                        .properties(
                                "server.port=" + port,
                                "server.address=127.0.0.1",
                                "spring.main.banner-mode=off",
                                "logging.level.root=warn")
                        .initializers(application -> {
                            var beans = application.getBeanFactory();
                            beans.registerSingleton("settings", settings);
                            beans.registerSingleton("media", media);
                            beans.registerSingleton("time", time);
                        })
                        .run();
    }

    URI address(String scheme, String pathAndQuery) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create(scheme + "://127.0.0.1:" + port + pathAndQuery);
    }

    Carrier carrier() {
        return context.getBean(Carrier.class);
    }

    /** Before another test. */
    void forget() {
        media.forget();
        time.tasks.clear();
    }

    /** Does what was to be done later, once there is something. */
    void timePasses() throws InterruptedException {
        time.passes();
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(TwilioConfiguration.class)
    static class Minimal {}

    private static final class HeldTime implements Later {

        private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

        @Override
        public void after(Duration time, Runnable task) {
            tasks.add(task);
        }

        void passes() throws InterruptedException {
            var task = tasks.poll(10, TimeUnit.SECONDS);
            while (task != null) {
                task.run();
                task = tasks.poll();
            }
        }
    }
}
