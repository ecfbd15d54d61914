import com.sun.speech.freetts.audio.AudioPlayer;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;

/**
 * FreeTTS for the training: lines of "pitch range stretch text" come in; out goes for each its
 * length in bytes and its samples, 16 kHz, 16 bits, big end first.
 */
public final class Kevin {

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
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var parts = line.split(" ", 4);
            var memory = new Memory();
            voice.setAudioPlayer(memory);
            voice.setPitch(Float.parseFloat(parts[0]));
            voice.setPitchRange(Float.parseFloat(parts[1]));
            voice.setDurationStretch(Float.parseFloat(parts[2]));
            voice.speak(parts[3]);
            var sound = memory.bytes.toByteArray();
            out.writeInt(sound.length);
            out.write(sound);
        }
        out.flush();
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
