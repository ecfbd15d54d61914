package org.warmline.telephony.twilio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.call.PhoneNumber;
import org.warmline.telephony.emulator.Account;
import org.warmline.telephony.emulator.Emulator;
import org.warmline.telephony.emulator.EmulatorOptions;
import org.warmline.telephony.emulator.Faults;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.emulator.Tempo;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;

/** The emulator with two residents, twenty times faster than life. Its people hum. */
final class EmulatedNetwork implements AutoCloseable {

    static final PhoneNumber TALKATIVE = new PhoneNumber("+8613000000001");
    static final PhoneNumber BUSY = new PhoneNumber("+8613000000002");
    static final PhoneNumber NOBODYS = new PhoneNumber("+8613000000003");

    private final Path journal;
    private final Emulator emulator;

    EmulatedNetwork(Path folder) throws IOException {
        journal = folder.resolve("journal");
        var personas = Files.createDirectories(folder.resolve("personas"));
        write(
                personas.resolve("talkative.yaml"),
                TALKATIVE,
                "answerAfterSeconds: 1\nkeys: {temperature: 36}\nanswers: {default: 没有}");
        write(personas.resolve("busy.yaml"), BUSY, "busy: true");
        var account = new Account(TwilioFixture.ACCOUNT, TwilioFixture.AUTH_TOKEN);
        var options =
                EmulatorOptions.journalIn(journal)
                        .withPersonas(personas)
                        .forAccount(account)
                        .at(Tempo.REAL_TIME.timesFaster(20));
        var voice = new Humming();
        emulator =
                Emulator.start(
                        options,
                        ResidentVoices.of(
                                Map.of(Language.MANDARIN, voice, Language.ENGLISH, voice)));
    }

    URI address() {
        return emulator.address();
    }

    Faults faults() {
        return emulator.faults();
    }

    /** The calls that were accepted, by the journal. */
    List<String> acceptedTo(PhoneNumber number) {
        try {
            return Files.readAllLines(journal.resolve("calls.jsonl")).stream()
                    .filter(line -> line.contains("\"accepted\"") && line.contains(number.e164()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        emulator.close();
    }

    private static void write(Path file, PhoneNumber phone, String rest) throws IOException {
        Files.writeString(file, "resident: {phone: \"" + phone.e164() + "\"}\n" + rest + "\n");
    }

    private static final class Humming implements SpeechSynthesizer {

        @Override
        public Set<Language> languages() {
            return Set.of(Language.values());
        }

        @Override
        public AudioClip speak(Utterance utterance) {
            var samples = new short[8_000];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) (6_000 * Math.sin(i / 5.0));
            }
            return new AudioClip(8_000, samples);
        }
    }
}
