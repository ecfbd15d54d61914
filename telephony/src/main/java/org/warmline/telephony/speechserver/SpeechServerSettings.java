package org.warmline.telephony.speechserver;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A speech server, {@code warmline.telephony.speech.server.*}; nothing goes to any until it has an
 * address and a model.
 *
 * @param address up to and with {@code /v1}, such as {@code https://speech.office.example/v1}
 * @param key sent as a bearer token; give it by the environment
 *     (WARMLINE_TELEPHONY_SPEECH_SERVER_KEY). It stands in no log and no message
 * @param plainHttp true to send residents' voices unencrypted to another machine
 */
public record SpeechServerSettings(
        @Nullable URI address,
        @DefaultValue("") String key,
        boolean plainHttp,
        @DefaultValue Load load,
        @DefaultValue Voice voice,
        @DefaultValue Hearing hearing) {

    private static final String PREFIX = "warmline.telephony.speech.server";

    /** How the server sends sound. */
    public enum Format {
        /** A WAV file of one channel, at any rate from 8,000 to 48,000 Hz. */
        WAV,
        /** 16-bit samples of one channel and nothing else, at the rate that the settings name. */
        PCM;

        /** As the server knows it. */
        String asked() {
            return switch (this) {
                case WAV -> "wav";
                case PCM -> "pcm";
            };
        }
    }

    public SpeechServerSettings {
        if (address != null && address.toString().isBlank()) {
            address = null;
        }
        check(address == null || isHttp(address), "address", "it is no http(s) address");
        check(
                address == null || plainHttp || isPrivate(address),
                "address",
                "plain http lets others listen; use https, or set plain-http=true");
        check(
                key.chars().allMatch(each -> each > ' ' && each < 0x7f),
                "key",
                "it has blanks or characters that no header may carry");
    }

    /** The defaults: no server. */
    public static SpeechServerSettings off() {
        return new Binder().bindOrCreate(PREFIX, SpeechServerSettings.class);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SpeechServerSettings[" + address + "]";
    }

    /**
     * How much is asked of the server.
     *
     * @param connect the longest that connecting may take
     * @param requests how many may run at the same time, 1 to 64; what comes then goes without
     * @param failures after how many in a row the server is left alone, 1 to 100
     * @param rest for how long it is left alone before it is tried again, 1 s to 1 h
     */
    public record Load(
            @DefaultValue("2s") Duration connect,
            @DefaultValue("4") int requests,
            @DefaultValue("3") int failures,
            @DefaultValue("30s") Duration rest) {

        public Load {
            checkTime(connect, 1, 10_000, "load.connect");
            check(requests >= 1 && requests <= 64, "load.requests", "it is not 1 to 64");
            check(failures >= 1 && failures <= 100, "load.failures", "it is not 1 to 100");
            checkTime(rest, 1_000, 3_600_000, "load.rest");
        }
    }

    /**
     * The caller's voice.
     *
     * @param sampleRate of {@link Format#PCM}, 8,000 to 48,000
     * @param firstByte the longest that the sound of a new sentence may take to begin
     * @param whole the longest that all of it may take; the line is silent meanwhile
     */
    public record Voice(
            @DefaultValue Speaker mandarin,
            @DefaultValue Speaker english,
            @DefaultValue("wav") Format format,
            @DefaultValue("24000") int sampleRate,
            @DefaultValue("2s") Duration firstByte,
            @DefaultValue("4s") Duration whole) {

        public Voice {
            check(
                    sampleRate >= 8_000 && sampleRate <= 48_000,
                    "voice.sample-rate",
                    "it is not 8000 to 48000");
            checkTime(firstByte, 1, 10_000, "voice.first-byte");
            checkTime(whole, firstByte.toMillis(), 10_000, "voice.whole");
        }
    }

    /**
     * Who speaks a language.
     *
     * @param model the server's name of a model; empty if the bundled voice speaks
     * @param voice the server's name of a voice
     */
    public record Speaker(@DefaultValue("") String model, @DefaultValue("") String voice) {}

    /**
     * What the server makes of a sentence that the local recognizer has heard the end of.
     *
     * @param mandarinModel the server's name of a model; empty if only the local one hears
     * @param englishModel the server's name of a model; empty if only the local one hears
     * @param wordTimes false for a model that gives none; then it is not asked for any
     * @param streaming true for a model that sends its text in events
     * @param firstByte the longest that an answer may take to begin
     * @param whole the longest that all of it may take; the resident waits meanwhile
     */
    public record Hearing(
            @DefaultValue("") String mandarinModel,
            @DefaultValue("") String englishModel,
            @DefaultValue("true") boolean wordTimes,
            boolean streaming,
            @DefaultValue("1s") Duration firstByte,
            @DefaultValue("1500ms") Duration whole) {

        public Hearing {
            checkTime(firstByte, 1, 5_000, "hearing.first-byte");
            checkTime(whole, firstByte.toMillis(), 5_000, "hearing.whole");
        }
    }

    private static boolean isHttp(URI address) {
        var scheme = String.valueOf(address.getScheme());
        return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getQuery() == null;
    }

    /** Encrypted, or never on a wire. */
    private static boolean isPrivate(URI address) {
        return address.getScheme().equalsIgnoreCase("https")
                || address.getHost().matches("localhost|127(\\.\\d+){3}|\\[::1]");
    }

    private static void checkTime(Duration time, long least, long most, String name) {
        check(
                time.toMillis() >= least && time.toMillis() <= most,
                name,
                "it is not between %d and %d ms".formatted(least, most));
    }

    private static void check(boolean right, String name, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(PREFIX + "." + name + ": " + wrong);
        }
    }
}
