package org.warmline.assistant.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The danger signs of one language as people say them: dated data that a clinician reviews.
 *
 * @param from the day from which the list is in force
 * @param source where it comes from and who signed it
 */
record DangerPhrases(LocalDate from, String source, List<Phrase> phrases) {

    private static final String DESPAIR = "despair";

    /** The code of cries for help, which the reader of wishes finds by itself. */
    private static final String HELP = "help";

    /**
     * One phrase.
     *
     * @param spotted true if a recognizer listens for it besides decoding freely
     */
    record Phrase(String code, String words, boolean spotted) {}

    static DangerPhrases read(String resource) {
        try (var stream = DangerPhrases.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such list: " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var from = LocalDate.EPOCH;
            var source = "";
            var phrases = new ArrayList<Phrase>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var row = line.split("\t", -1);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                switch (row[0]) {
                    case "@from" -> from = LocalDate.parse(row[1]);
                    case "@source" -> source = row[1];
                    default -> phrases.add(new Phrase(row[0], row[1], row[2].equals("spotted")));
                }
            }
            return new DangerPhrases(from, source, List.copyOf(phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The phrases as lines of the lexicon.
     *
     * @param expression puts words into an expression over replies as they are read
     */
    List<LexiconFile.Line> lines(UnaryOperator<String> expression) {
        return phrases.stream()
                .filter(phrase -> !phrase.code().equals(HELP))
                .map(phrase -> line(phrase, expression.apply(phrase.words())))
                .toList();
    }

    private static LexiconFile.Line line(Phrase phrase, String expression) {
        return phrase.code().equals(DESPAIR)
                ? new LexiconFile.Line("distress", "high", expression)
                : new LexiconFile.Line("symptom", phrase.code(), expression);
    }
}
