package org.warmline.telephony.speechserver;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;

/** Settings as an office writes them, and sound as a server sends it. */
final class ServerFixture {

    static final String PREFIX = "warmline.telephony.speech.server.";

    private ServerFixture() {}

    /**
     * @param more name and value, one after the other
     */
    static SpeechServerSettings settings(URI address, String... more) {
        Map<String, String> all =
                new HashMap<>(
                        Map.of(
                                PREFIX + "address", address.toString(),
                                PREFIX + "voice.mandarin.model", "speaker",
                                PREFIX + "voice.mandarin.voice", "lan",
                                PREFIX + "voice.english.model", "speaker",
                                PREFIX + "voice.english.voice", "ann",
                                PREFIX + "hearing.mandarin-model", "hearer",
                                PREFIX + "hearing.english-model", "hearer"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(PREFIX + more[i], more[i + 1]);
        }
        return bound(all);
    }

    /** For a server that is right, on a machine that may be busy. */
    static SpeechServerSettings patient(URI address, String... more) {
        var all = new String[more.length + 8];
        System.arraycopy(
                new String[] {
                    "voice.first-byte", "10s", "voice.whole", "10s",
                    "hearing.first-byte", "5s", "hearing.whole", "5s"
                },
                0,
                all,
                0,
                8);
        System.arraycopy(more, 0, all, 8, more.length);
        return settings(address, all);
    }

    static SpeechServerSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate(PREFIX.substring(0, PREFIX.length() - 1), SpeechServerSettings.class);
    }

    /** A tone that takes 150 ms for each letter of the text that is asked for. */
    static AudioClip spoken(String json, int rate) {
        var text = json.replaceFirst(".*\"input\":\"([^\"]*)\".*", "$1");
        long letters = text.codePoints().filter(Character::isLetter).count();
        return tone(rate, (int) (150 * Math.max(2, letters)));
    }

    static AudioClip tone(int rate, int millis) {
        var samples = new short[rate / 1_000 * millis];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (6_000 * Math.sin(2 * Math.PI * 300 * i / rate));
        }
        return new AudioClip(rate, samples);
    }

    static StubSpeechServer.Behaviour speaking() {
        return (request, line) ->
                line.send(200, "audio/wav", Wav.mono(spoken(request.text(), 24_000)));
    }
}
