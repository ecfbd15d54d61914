package org.warmline.telephony.speech;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.Wav;

/** A list of recordings with what was said in them; all of it is checked before any is heard. */
record EvaluationList(List<Item> items) {

    record Item(Path audio, String reference) {

        /** Whatever its rate, as it comes over a telephone line. */
        AudioClip clip() throws IOException {
            var bytes = Files.readAllBytes(audio);
            boolean isWav =
                    bytes.length >= 4
                            && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF");
            var clip =
                    isWav
                            ? Wav.read(bytes)
                            : new AudioClip(AudioFrame.SAMPLE_RATE, G711.MU_LAW.decode(bytes));
            return Resampler.resample(clip, AudioFrame.SAMPLE_RATE);
        }
    }

    /**
     * @throws IllegalArgumentException {@code FILE:LINE: what is wrong}
     */
    static EvaluationList read(Path list) throws IOException {
        var lines = lines(list);
        if (lines.isEmpty() || !lines.getFirst().replace("\ufeff", "").equals("path\treference")) {
            throw bad(list, 1, "the first line must be: path<TAB>reference");
        }
        var items = new ArrayList<Item>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                items.add(item(list, i + 1, lines.get(i)));
            }
        }
        if (items.isEmpty()) {
            throw bad(list, 1, "the list is empty");
        }
        return new EvaluationList(List.copyOf(items));
    }

    private static List<String> lines(Path list) throws IOException {
        if (!Files.isRegularFile(list)) {
            throw bad(list, 1, "there is no such file");
        }
        try {
            return Files.readAllLines(list);
        } catch (MalformedInputException _) {
            throw bad(list, 1, "it is not UTF-8");
        }
    }

    private static Item item(Path list, int number, String line) {
        int tab = line.indexOf('\t');
        if (tab < 0 || line.indexOf('\t', tab + 1) >= 0) {
            throw bad(list, number, "expected two columns: path<TAB>reference");
        }
        var audio = list.resolveSibling(line.substring(0, tab).strip());
        if (!Files.isRegularFile(audio)) {
            throw bad(list, number, "no such file: " + audio);
        }
        try {
            var item = new Item(audio, line.substring(tab + 1).strip());
            item.clip();
            return item;
        } catch (IOException | IllegalArgumentException e) {
            throw bad(list, number, audio.getFileName() + " is not audio: " + e.getMessage());
        }
    }

    private static IllegalArgumentException bad(Path list, int line, String what) {
        return new IllegalArgumentException(list + ":" + line + ": " + what);
    }
}
