package org.warmline.assistant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.warmline.assistant.flag.FlagClock;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.OxygenSaturation;
import org.warmline.assistant.notice.NoticeSettings;
import org.warmline.assistant.policy.LibrarySettings;
import org.warmline.assistant.privacy.OpeningLimits;
import org.warmline.assistant.privacy.PrivacySettings;
import org.warmline.assistant.triage.Thresholds;

/**
 * The settings of the service, {@code warmline.*}.
 *
 * @param data the folder for the database, the keys, the recordings and the speech models
 * @param thresholds the figures that flags turn on, where an office has its own
 */
@Validated
@ConfigurationProperties("warmline")
public record AssistantSettings(
        @DefaultValue("./warmline-data") Path data,
        @DefaultValue LibraryChoices library,
        @Valid @DefaultValue Office office,
        @DefaultValue Unclear unclear,
        @Valid @DefaultValue Flags flags,
        @DefaultValue List<Figures> thresholds,
        @DefaultValue NoticeSettings notice,
        @DefaultValue Chat chat,
        @DefaultValue SignIn signIn,
        @DefaultValue Retention retention,
        @Valid @DefaultValue Openings openings,
        @DefaultValue Demo demo) {

    /** Where keys and recordings lie, and how many residents one person may open. */
    public PrivacySettings privacySettings() {
        return new PrivacySettings(
                data.resolve("keys").resolve("warmline.keys"),
                data.resolve("recordings"),
                openings.limits());
    }

    /** How questions are answered, for those who do not know the service. */
    public LibrarySettings librarySettings() {
        return library.settings(data, office.region(), demo.enabled());
    }

    /**
     * For whom the calls are made.
     *
     * @param mandarinName as it is spoken in the first sentence of a Mandarin call
     * @param englishName as it is spoken in the first sentence of an English call
     * @param region where policy is looked up, such as a city's name; empty for the whole country
     * @param zone where the residents live; windows and quiet hours are counted there
     */
    public record Office(
            @NotBlank @DefaultValue("暖线社区") String mandarinName,
            @NotBlank @DefaultValue("Warmline community") String englishName,
            @DefaultValue("") String region,
            @DefaultValue("Asia/Shanghai") ZoneId zone) {}

    /**
     * Calls of which nobody knows whether a telephone rang.
     *
     * @param askAfter by then the carrier knows its calls and is asked, and so often again; with a
     *     real carrier not below 45 s, because placing a call may take 20 s and its answer 15 s
     * @param holdAfter by then a worker owns a resident whose call the carrier has not settled
     */
    public record Unclear(
            @DefaultValue("60s") Duration askAfter, @DefaultValue("10m") Duration holdAfter) {}

    /**
     * How long a flag may wait, {@link FlagClock}.
     *
     * @param emergency until somebody has taken it
     * @param urgent until somebody has taken it; the rest has until the end of the day
     * @param held how long it may be taken and not resolved
     * @param repeated how often the last in the chain is told again
     */
    public record Flags(
            @DefaultValue("60s") Duration emergency,
            @DefaultValue("30m") Duration urgent,
            @DefaultValue Held held,
            @DefaultValue Repeated repeated) {

        public record Held(
                @DefaultValue("20m") Duration emergency,
                @DefaultValue("4h") Duration urgent,
                @DefaultValue("24h") Duration attention) {}

        public record Repeated(
                @DefaultValue("5m") Duration emergency,
                @DefaultValue("30m") Duration urgent,
                @DefaultValue("24h") Duration attention) {}

        FlagClock clock(ZoneId zone) {
            return new FlagClock(
                    emergency,
                    urgent,
                    new FlagClock.Pace(held.emergency, held.urgent, held.attention),
                    new FlagClock.Pace(repeated.emergency, repeated.urgent, repeated.attention),
                    zone);
        }
    }

    /**
     * The figures that flags turn on, from a day on, {@link Thresholds}. An office's clinician
     * signs them.
     *
     * @param fever in °C, in the armpit
     * @param highFever in °C
     * @param oxygen in percent
     * @param rise in °C
     * @param oxygenWatched in percent: above the dangerous one and still urgent
     * @param cold in °C: at and below it is dangerously low
     * @param feverDays a high fever for more than so many days is dangerous
     * @param source who signed the figures, and after what
     */
    public record Figures(
            LocalDate validFrom,
            @DefaultValue("37.3") double fever,
            @DefaultValue("38.5") double highFever,
            @DefaultValue("93") int oxygen,
            @DefaultValue("0.6") double rise,
            @DefaultValue("94") int oxygenWatched,
            @DefaultValue("35.0") double cold,
            @DefaultValue("3") int feverDays,
            @DefaultValue("") String source) {

        Thresholds thresholds() {
            return new Thresholds(
                    validFrom,
                    BodyTemperature.celsius(fever),
                    BodyTemperature.celsius(highFever),
                    new OxygenSaturation(oxygen),
                    rise,
                    new Thresholds.Further(
                            new OxygenSaturation(oxygenWatched),
                            BodyTemperature.celsius(cold),
                            feverDays,
                            source));
        }
    }

    /**
     * The residents' web chat.
     *
     * @param address at which residents open it; every link begins with it
     * @param linkAfter how long a link works after the last day of the quarantine
     * @param confirmedFor after which a browser that nobody used must confirm again
     */
    public record Chat(
            @DefaultValue("http://127.0.0.1:8080") URI address,
            @DefaultValue("3d") Duration linkAfter,
            @DefaultValue("24h") Duration confirmedFor) {}

    /**
     * How people sign in to the console.
     *
     * @param secondFactor whether everybody needs an authenticator's code besides the password
     * @param idle after which a session is over that nobody used
     * @param longest after which every session is over
     * @param settles for how long an account that an administrator has made, given a role, a
     *     password or a new second factor agrees to no release
     */
    public record SignIn(
            @DefaultValue("true") boolean secondFactor,
            @DefaultValue("30m") Duration idle,
            @DefaultValue("12h") Duration longest,
            @DefaultValue("24h") Duration settles) {}

    /**
     * How many residents one person may open, one by one; a whole list needs a second person.
     *
     * @param anHour different ones within sixty minutes; a flag that is open is never held up
     * @param aDay different ones within 24 hours
     */
    public record Openings(
            @Positive @DefaultValue("60") int anHour, @Positive @DefaultValue("200") int aDay) {

        public OpeningLimits limits() {
            return new OpeningLimits(anHour, aDay);
        }
    }

    /**
     * For how long what is personal is kept. The audit trail is kept.
     *
     * @param recordings the sound of calls
     * @param transcripts words, reports and notes; and who was in quarantine, counted from its end
     * @param lists lists of residents as they were sent, counted from the upload; then an import
     *     can no longer be taken back
     * @param notices who was told what by which way
     * @param reasons why a list left the house; who asked and who approved is kept
     * @param signInTries failed tries to sign in; a name that is held up stays so until it is free
     * @param at local time at which each day forgets what is older
     */
    public record Retention(
            @DefaultValue("30d") Duration recordings,
            @DefaultValue("90d") Duration transcripts,
            @DefaultValue("14d") Duration lists,
            @DefaultValue("90d") Duration notices,
            @DefaultValue("365d") Duration reasons,
            @DefaultValue("1d") Duration signInTries,
            @DefaultValue("03:30") LocalTime at) {}

    /**
     * The demonstration: made-up residents on a telephone network of this machine.
     *
     * @param enabled true until an office switches it off to call its own residents
     * @param startsAt local time at which the clock of the demonstration begins, inside a calling
     *     window
     * @param secondFactor whether the demonstration's account needs one too
     */
    public record Demo(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("09:05") LocalTime startsAt,
            @DefaultValue("false") boolean secondFactor) {}
}
