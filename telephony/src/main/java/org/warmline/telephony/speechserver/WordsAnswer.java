package org.warmline.telephony.speechserver;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speechserver.ServerConnection.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes sure that what a server sent are the words of a sentence in our language. */
record WordsAnswer(Language language, Duration sound) {

    /** More is no speech, but a recognizer that repeats itself. */
    private static final int MOST_LETTERS_A_SECOND = 40;

    /** Where Whisper itself takes a stretch for silence, whatever words it wrote. */
    private static final double NO_SPEECH = 0.6;

    private static final double DOUBTFUL = -1;

    static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @throws ServerTrouble if it is anything else
     */
    ServerWords read(Answer answer) {
        var type = answer.contentType().toLowerCase(Locale.ROOT);
        var words =
                type.startsWith("text/event-stream")
                        ? words(lastEvent(answer.body()))
                        : words(json(type, answer.body()));
        if (words.text().length() > MOST_LETTERS_A_SECOND * (1 + sound.toSeconds())) {
            throw new ServerTrouble("sent more text than anybody says in that time");
        }
        return words;
    }

    private ServerWords words(JsonNode json) {
        if (!json.path("text").isString()) {
            throw new ServerTrouble("sent no text");
        }
        var heard = json.path("language").asString("");
        if (!heard.isBlank() && !isOurs(heard)) {
            throw new ServerTrouble("heard another language");
        }
        if (isSilence(json.path("segments"))) {
            return new ServerWords("", List.of());
        }
        var pieces = new ArrayList<ServerWords.Piece>();
        for (var word : json.path("words")) {
            pieces.add(
                    new ServerWords.Piece(
                            word.path("word").asString(""),
                            word.path("start").asDouble(Double.NaN),
                            word.path("end").asDouble(Double.NaN),
                            Math.clamp(word.path("probability").asDouble(1), 0, 1)));
        }
        return new ServerWords(json.path("text").stringValue().strip(), pieces);
    }

    /** Servers tell the language by its code or by its English name. */
    private boolean isOurs(String heard) {
        var known =
                switch (language) {
                    case MANDARIN -> List.of("zh", "cmn", "chinese", "mandarin");
                    case ENGLISH -> List.of("en", "eng", "english");
                };
        return known.contains(heard.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""));
    }

    private static boolean isSilence(JsonNode segments) {
        int silent = 0;
        for (var segment : segments) {
            if (segment.path("no_speech_prob").asDouble(0) <= NO_SPEECH
                    || segment.path("avg_logprob").asDouble(0) >= DOUBTFUL) {
                return false;
            }
            silent++;
        }
        return silent > 0;
    }

    private static JsonNode json(String type, byte[] body) {
        if (!type.startsWith("application/json")) {
            throw new ServerTrouble("sent no JSON, by its content type");
        }
        return json(new String(body, StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException _) {
            throw new ServerTrouble("sent what is no JSON");
        }
    }

    /**
     * The event with the whole text. What came before it may still have lacked a "no", so a stream
     * without it is worth nothing.
     */
    private static JsonNode lastEvent(byte[] body) {
        return new String(body, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()).strip())
                .filter(data -> data.startsWith("{"))
                .map(WordsAnswer::json)
                .filter(event -> event.path("type").asString("").equals("transcript.text.done"))
                .findFirst()
                .orElseThrow(() -> new ServerTrouble("left off before its text was whole"));
    }
}
