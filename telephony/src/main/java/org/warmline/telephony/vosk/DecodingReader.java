package org.warmline.telephony.vosk;

import java.time.Duration;
import java.util.ArrayList;
import org.warmline.telephony.speech.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Vosk's answers, which are JSON, with times in seconds of all that a recognizer heard. */
final class DecodingReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DecodingReader() {}

    /**
     * @param before seconds that the recognizer heard before the time that counts
     */
    static Decoding result(String json, double before) {
        return read(json, "result", before);
    }

    /** As {@link #result}, of words that may still change. */
    static Decoding partial(String json, double before) {
        return read(json, "partial_result", before);
    }

    private static Decoding read(String json, String key, double before) {
        var words = new ArrayList<Word>();
        for (JsonNode word : JSON.readTree(json).path(key)) {
            var text = word.path("word").asString("");
            if (!text.isBlank()) {
                var start = seconds(word.path("start").asDouble(before) - before);
                var end = seconds(word.path("end").asDouble(before) - before);
                double confidence = Math.clamp(word.path("conf").asDouble(0), 0, 1);
                words.add(
                        new Word(text, start, end.compareTo(start) < 0 ? start : end, confidence));
            }
        }
        return words.isEmpty() ? Decoding.NOTHING : new Decoding(words);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.max(0, Math.round(seconds * 1_000)));
    }
}
