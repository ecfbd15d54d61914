package org.warmline.telephony;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.warmline.telephony.speechserver.SpeechServerSettings;

/**
 * The settings of telephony, {@code warmline.telephony.*}.
 *
 * @param lines how many calls may be up at the same time, 1 to 500
 * @param ringFor how long a telephone rings before nobody is at home
 * @param limit the longest that a call may last
 * @param publicBase the address under which the carrier reaches this process; of several on one
 *     database each has its own, because a call is held where it was placed
 */
@Validated
@ConfigurationProperties("warmline.telephony")
public record TelephonySettings(
        @Min(1) @Max(500) @DefaultValue("45") int lines,
        @DefaultValue("45s") Duration ringFor,
        @DefaultValue("15m") Duration limit,
        URI publicBase,
        @DefaultValue Speech speech,
        @Valid @DefaultValue Twilio twilio) {

    /**
     * Which models hear, and who helps.
     *
     * @param mandarinModel folder of a Vosk model; without it the bundled starter model
     * @param englishModel folder of a Vosk model; without it the bundled starter model
     * @param data the folder in whose {@code models} bundled ones are unpacked and fetched ones lie
     * @param fetch where {@code models fetch} gets models
     * @param server a better voice and better hearing than the bundled ones, if there is one
     */
    public record Speech(
            @Nullable Path mandarinModel,
            @Nullable Path englishModel,
            @DefaultValue("./warmline-data") Path data,
            @DefaultValue Fetch fetch,
            @DefaultValue SpeechServerSettings server) {

        /** Models on this machine and nothing else. */
        public static Speech of(
                @Nullable Path mandarinModel, @Nullable Path englishModel, Path data) {
            var official = new Source(null, "");
            return new Speech(
                    mandarinModel,
                    englishModel,
                    data,
                    new Fetch(official, official),
                    SpeechServerSettings.off());
        }
    }

    /** Where models come from. */
    public record Fetch(@DefaultValue Source mandarin, @DefaultValue Source english) {}

    /**
     * A model to be fetched.
     *
     * @param address of its zip file; without it Vosk's own small model
     * @param sha256 of the zip file; without it that of the first download is shown and pinned
     */
    public record Source(@Nullable URI address, @DefaultValue("") String sha256) {}

    /**
     * The account at Twilio.
     *
     * @param from our number there, E.164
     * @param apiBase another network that speaks Twilio's API, on this machine
     * @param detectMachines true if Twilio is to listen for answering machines; it charges for that
     */
    public record Twilio(
            @DefaultValue("") String accountSid,
            @DefaultValue("") String authToken,
            @DefaultValue("") String from,
            @DefaultValue("https://api.twilio.com") URI apiBase,
            boolean detectMachines) {

        /** Without the token. */
        @Override
        public String toString() {
            return "Twilio[" + accountSid + "]";
        }
    }
}
