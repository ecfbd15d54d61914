package org.warmline.telephony.twilio;

import java.util.concurrent.Executor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.warmline.telephony.call.CallMedia;
import org.warmline.telephony.call.Carrier;

/**
 * Twilio as the carrier: the {@link Carrier}, and everything under {@code /twilio} that Twilio asks
 * of us. To be imported; needs a {@link TwilioSettings} and one {@link CallMedia} as beans, and
 * {@code /twilio/**} open without login and CSRF token: signatures guard it instead.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
public class TwilioConfiguration {

    /** Asks and places calls only, without the webhooks: for tools. */
    public static Carrier carrier(TwilioSettings settings) {
        return new TwilioAccount(settings).carrier();
    }

    @Bean
    TwilioAccount twilioAccount(TwilioSettings settings) {
        return new TwilioAccount(settings);
    }

    @Bean
    Carrier twilioCarrier(TwilioAccount account) {
        return account.carrier();
    }

    @Bean
    FilterRegistrationBean<SignatureFilter> twilioSignatures(TwilioAccount account) {
        var gate = new FilterRegistrationBean<>(account.signatures());
        gate.addUrlPatterns("/twilio/*");
        return gate;
    }

    @Bean
    Webhooks twilioWebhooks(TwilioAccount account, CallMedia media) {
        return account.webhooks(media);
    }

    @Bean
    @Fallback
    TwilioTimer twilioTimer() {
        return new TwilioTimer();
    }

    @Bean
    WebSocketConfigurer twilioMedia(TwilioAccount account, CallMedia media, Later later) {
        Executor aside = task -> Thread.ofVirtual().name("twilio-aside").start(task);
        var socket = account.socket(media, later, aside);
        return registry -> registry.addHandler(socket, Addresses.MEDIA);
    }
}
