package org.warmline.telephony.speechserver;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speechserver.ServerConnection.Box;
import org.warmline.telephony.speechserver.SpeechServerSettings.Speaker;

/** The speech server of the settings, or none: then what is bundled is all there is. */
public final class SpeechServer implements AutoCloseable {

    private final SpeechServerSettings settings;
    private final @Nullable Connected connected;

    /** One circuit for each use: a server that hears badly may still speak well. */
    private record Connected(ServerConnection connection, Access speech, Access hearing) {}

    private SpeechServer(SpeechServerSettings settings, InstantSource clock) {
        this.settings = settings;
        var address = settings.address();
        this.connected = address == null ? null : connect(address, settings, clock);
    }

    public static SpeechServer of(SpeechServerSettings settings) {
        return of(settings, InstantSource.system());
    }

    static SpeechServer of(SpeechServerSettings settings, InstantSource clock) {
        return new SpeechServer(settings, clock);
    }

    /** How many calls at a time may wait for the server. */
    public int requests() {
        return connected == null ? 0 : settings.load().requests();
    }

    /** The server's voices where the settings name them, with the bundled ones to stand in. */
    public Map<Language, SpeechSynthesizer> voices(Map<Language, SpeechSynthesizer> bundled) {
        var voices = new EnumMap<Language, SpeechSynthesizer>(bundled);
        for (var speaker : speakers()) {
            voices.computeIfPresent(
                    speaker.language(), (_, voice) -> new ServerVoice(speaker, voice));
        }
        return voices;
    }

    /** The local recognizer, helped by the server where the settings name a model. */
    public SpeechRecognizer beside(SpeechRecognizer local) {
        var ear = ear();
        return ear == null ? local : new ServerRecognizer(local, ear);
    }

    /**
     * Has the server say a word in each voice and hear a second of silence.
     *
     * @return what it does, in one line
     * @throws SpeechUnavailableException in one line, if it does not do what the settings ask of it
     */
    public String check() {
        var ear = ear();
        if (ear == null) {
            return "none: the bundled voices and the local recognizer";
        }
        var does = new ArrayList<String>();
        for (var speaker : speakers()) {
            var what = "speaks " + speaker.language().tag();
            tried(what, () -> speaker.say(greeting(speaker.language())));
            does.add(what);
        }
        var silence = new AudioClip(AudioFrame.SAMPLE_RATE, new short[AudioFrame.SAMPLE_RATE]);
        for (var language : Language.values()) {
            if (ear.hears(language)) {
                var what = "hears " + language.tag();
                tried(what, () -> ear.hear(silence, language).join());
                does.add(what);
            }
        }
        return settings.address()
                + (does.isEmpty()
                        ? " is not used: the settings name no model"
                        : " " + String.join(", ", does));
    }

    @Override
    public void close() {
        if (connected != null) {
            connected.connection().close();
        }
    }

    private List<ServerSpeaker> speakers() {
        if (connected == null) {
            return List.of();
        }
        var voice = settings.voice();
        var sound = new SoundAnswer(voice.format(), voice.sampleRate());
        var speakers = new ArrayList<ServerSpeaker>();
        for (var language : Language.values()) {
            var speaker = speaker(language);
            if (!speaker.model().isBlank()) {
                speakers.add(new ServerSpeaker(connected.speech(), language, speaker, sound));
            }
        }
        return speakers;
    }

    private Speaker speaker(Language language) {
        return switch (language) {
            case MANDARIN -> settings.voice().mandarin();
            case ENGLISH -> settings.voice().english();
        };
    }

    private @Nullable ServerEar ear() {
        return connected == null ? null : new ServerEar(connected.hearing(), settings.hearing());
    }

    private void tried(String what, Runnable trial) {
        try {
            trial.run();
        } catch (ServerTrouble | CompletionException failed) {
            throw new SpeechUnavailableException(
                    "the speech server "
                            + settings.address()
                            + ", asked whether it "
                            + what
                            + ", "
                            + ServerTrouble.of(failed).getMessage());
        }
    }

    private static String greeting(Language language) {
        return switch (language) {
            case MANDARIN -> "您好";
            case ENGLISH -> "hello";
        };
    }

    private static Connected connect(
            URI address, SpeechServerSettings settings, InstantSource clock) {
        var load = settings.load();
        var connection = new ServerConnection(address, settings.key(), load.connect());
        var permits = new Semaphore(load.requests());
        var voice = settings.voice();
        var hearing = settings.hearing();
        return new Connected(
                connection,
                new Access(
                        connection,
                        permits,
                        new Circuit("voice", load.failures(), load.rest(), clock),
                        new Box(voice.firstByte(), voice.whole(), SoundAnswer.MOST_BYTES)),
                new Access(
                        connection,
                        permits,
                        new Circuit("hearing", load.failures(), load.rest(), clock),
                        new Box(hearing.firstByte(), hearing.whole(), WordsAnswer.MOST_BYTES)));
    }
}
