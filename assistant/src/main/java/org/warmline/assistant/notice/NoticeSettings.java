package org.warmline.assistant.notice;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave the house. The mail server itself is set under {@code spring.mail}.
 *
 * @param console the address at which workers open the console; the link in every notice begins
 *     with it
 * @param mailFrom the sender of e-mails; empty for none
 * @param webHookSecret signs what goes to web hooks; without one none is sent
 * @param patience how long another server may take
 */
public record NoticeSettings(
        @DefaultValue("http://127.0.0.1:8080") URI console,
        @DefaultValue("") String mailFrom,
        @DefaultValue("") String webHookSecret,
        @DefaultValue Sms sms,
        @DefaultValue("10s") Duration patience) {

    /** Who sends text messages. */
    public enum SmsBy {
        NOBODY,
        /** A gateway that takes {@code {"id", "to", "text"}} with a bearer token. */
        GATEWAY,
        TWILIO
    }

    /**
     * @param by nobody until an office has a contract
     * @param address of the gateway, or of Twilio's interface
     * @param account at Twilio
     * @param token of the gateway or of the account
     * @param from the sender's number
     */
    public record Sms(
            @DefaultValue("nobody") SmsBy by,
            @DefaultValue("https://api.twilio.com") URI address,
            @DefaultValue("") String account,
            @DefaultValue("") String token,
            @DefaultValue("") String from) {

        @Override
        public String toString() {
            return "Sms[" + by + "]";
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "NoticeSettings[" + console + "]";
    }
}
