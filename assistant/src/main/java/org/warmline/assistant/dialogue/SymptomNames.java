package org.warmline.assistant.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;

/** How we name a complaint. Danger signs are not in it: nobody is asked about those twice. */
final class SymptomNames {

    private static final Map<Symptom, String[]> ROWS = read();

    private SymptomNames() {}

    static String of(Language language, Symptom symptom) {
        var row = ROWS.get(symptom);
        if (row == null) {
            throw new IllegalArgumentException("never asked about: " + symptom.code());
        }
        return switch (language) {
            case MANDARIN -> row[1];
            case ENGLISH -> row[2];
        };
    }

    private static Map<Symptom, String[]> read() {
        try (var in = SymptomNames.class.getResourceAsStream("symptoms.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing: symptoms.tsv");
            }
            var names = new EnumMap<Symptom, String[]>(Symptom.class);
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> names.put(Symptom.ofCode(row[0]), row));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
