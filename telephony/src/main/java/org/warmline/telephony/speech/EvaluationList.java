package org.warmline.telephony.speech;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.Wav;

/** A list of recordings with what was said in them; all of it is checked before any is heard. */
record EvaluationList(List<Item> items) {

    private static final List<String> COLUMNS = List.of("path", "reference", "times");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,7})-(\\d{1,7})");

    /**
     * @param spans when each word of the reference is said; empty if the list does not tell
     */
    record Item(Path audio, String reference, List<WordTimes.Span> spans) {

        /** How right the times of these words are, if the list tells. */
        WordTimes times(List<Word> heard) {
            return spans.isEmpty()
                    ? WordTimes.NONE
                    : WordTimes.between(words(reference), spans, heard);
        }

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
        int columns = lines.isEmpty() ? 0 : columns(lines.getFirst().replace("\ufeff", ""));
        if (columns == 0) {
            throw bad(list, 1, "the first line must be: path<TAB>reference");
        }
        var items = new ArrayList<Item>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                items.add(item(list, i + 1, columns, lines.get(i)));
            }
        }
        if (items.isEmpty()) {
            throw bad(list, 1, "the list is empty");
        }
        return new EvaluationList(List.copyOf(items));
    }

    /** Of a header, two or three; zero if it is none. */
    private static int columns(String header) {
        var names = List.of(header.split("\t", -1));
        boolean known = names.size() >= 2 && names.size() <= COLUMNS.size();
        return known && names.equals(COLUMNS.subList(0, names.size())) ? names.size() : 0;
    }

    private static List<String> words(String reference) {
        return ErrorRate.units(reference, ErrorRate.Unit.WORD);
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

    private static Item item(Path list, int number, int columns, String line) {
        var cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw bad(
                    list,
                    number,
                    columns == 2
                            ? "expected two columns: path<TAB>reference"
                            : "expected three columns: path<TAB>reference<TAB>times");
        }
        var audio = list.resolveSibling(cells[0].strip());
        var reference = cells[1].strip();
        var spans = columns == 2 ? List.<WordTimes.Span>of() : spans(list, number, cells[2]);
        if (columns > 2 && spans.size() != words(reference).size()) {
            throw bad(list, number, "as many times as the reference has words are expected");
        }
        if (!Files.isRegularFile(audio)) {
            throw bad(list, number, "no such file: " + audio);
        }
        try {
            var item = new Item(audio, reference, spans);
            item.clip();
            return item;
        } catch (IOException | IllegalArgumentException e) {
            throw bad(list, number, audio.getFileName() + " is not audio: " + e.getMessage());
        }
    }

    private static List<WordTimes.Span> spans(Path list, int number, String times) {
        var spans = new ArrayList<WordTimes.Span>();
        for (var time : times.strip().split(" +", -1)) {
            var found = SPAN.matcher(time);
            if (!found.matches()) {
                throw bad(list, number, "a time is like 120-310, in milliseconds: " + time);
            }
            spans.add(new WordTimes.Span(millis(found.group(1)), millis(found.group(2))));
        }
        return List.copyOf(spans);
    }

    private static Duration millis(String digits) {
        return Duration.ofMillis(Long.parseLong(digits));
    }

    private static IllegalArgumentException bad(Path list, int line, String what) {
        return new IllegalArgumentException(list + ":" + line + ": " + what);
    }
}
