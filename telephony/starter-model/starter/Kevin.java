import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.audio.AudioPlayer;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;

/**
 * FreeTTS for the training: lines of "pitch range stretch text" come in; out goes for each which
 * phones its words have, its length in bytes and its samples, 16 kHz, 16 bits, big end first.
 * Started with "silent" it makes no sound.
 */
public final class Kevin {

    /** From written words to phones; the steps behind these make the sound. */
    private static final int STEPS_TO_PHONES = 7;

    public static void main(String[] arguments) throws Exception {
        var voice =
                Arrays.stream(new KevinVoiceDirectory().getVoices())
                        .filter(each -> each.getName().equals("kevin16"))
                        .findFirst()
                        .orElseThrow();
        voice.allocate();
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var silent = arguments.length > 0 && arguments[0].equals("silent");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var parts = line.split(" ", 4);
            out.writeUTF(phones(voice, parts[3]));
            var memory = new Memory();
            voice.setAudioPlayer(memory);
            voice.setPitch(Float.parseFloat(parts[0]));
            voice.setPitchRange(Float.parseFloat(parts[1]));
            voice.setDurationStretch(Float.parseFloat(parts[2]));
            if (!silent) {
                voice.speak(parts[3]);
            }
            var sound = memory.bytes.toByteArray();
            out.writeInt(sound.length);
            out.write(sound);
        }
        out.flush();
    }

    /** The phones of each written word with {@code -} between them, a space between words. */
    private static String phones(Voice voice, String text) throws ProcessException {
        var tokenizer = voice.getTokenizer();
        tokenizer.setInputText(text);
        var tokens = new ArrayList<Token>();
        while (tokenizer.hasMoreTokens()) {
            tokens.add(tokenizer.getNextToken());
        }
        var utterance = new Utterance(voice, tokens);
        for (var each : ((List<?>) voice.getUtteranceProcessors()).subList(0, STEPS_TO_PHONES)) {
            ((UtteranceProcessor) each).processUtterance(utterance);
        }
        var written = new ArrayList<String>();
        for (var token : row(utterance.getRelation("Token").getHead())) {
            var phones = new ArrayList<String>();
            for (var word : row(token.getDaughter())) {
                for (var syllable : row(word.getItemAs("SylStructure").getDaughter())) {
                    for (var phone : row(syllable.getDaughter())) {
                        phones.add(phone.getFeatures().getString("name"));
                    }
                }
            }
            written.add(String.join("-", phones));
        }
        return String.join(" ", written);
    }

    private static List<Item> row(Item first) {
        var row = new ArrayList<Item>();
        for (var each = first; each != null; each = each.getNext()) {
            row.add(each);
        }
        return row;
    }

    private static final class Memory implements AudioPlayer {
        private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        private AudioFormat format = new AudioFormat(16_000, 16, 1, true, true);

        @Override
        public void setAudioFormat(AudioFormat changed) {
            format = changed;
        }

        @Override
        public AudioFormat getAudioFormat() {
            return format;
        }

        @Override
        public boolean write(byte[] audio) {
            return write(audio, 0, audio.length);
        }

        @Override
        public boolean write(byte[] audio, int offset, int size) {
            bytes.write(audio, offset, size);
            return true;
        }

        @Override
        public void begin(int size) {}

        @Override
        public boolean end() {
            return true;
        }

        @Override
        public void cancel() {}

        @Override
        public void close() {}

        @Override
        public float getVolume() {
            return 1;
        }

        @Override
        public void setVolume(float volume) {}

        @Override
        public long getTime() {
            return 0;
        }

        @Override
        public void resetTime() {}

        @Override
        public void startFirstSampleTimer() {}

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public void reset() {}

        @Override
        public boolean drain() {
            return true;
        }

        @Override
        public void showMetrics() {}
    }
}
