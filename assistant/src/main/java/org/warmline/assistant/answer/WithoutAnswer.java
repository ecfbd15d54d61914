package org.warmline.assistant.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "I do not know" and "I would rather not say". The words are data. */
final class WithoutAnswer {

    private static final String FILE = "no-answer.tsv";
    private static final List<Wording> WORDINGS = load();

    private record Wording(Reading meaning, Pattern pattern) {}

    private WithoutAnswer() {}

    static Optional<Reading> in(String plain) {
        return WORDINGS.stream()
                .filter(wording -> wording.pattern().matcher(plain).find())
                .map(Wording::meaning)
                .findFirst();
    }

    private static List<Wording> load() {
        try (var in = WithoutAnswer.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Wording(meaning(parts[0]), Pattern.compile(parts[1])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reading meaning(String name) {
        return switch (name) {
            case "notKnown" -> new Reading.NotKnown();
            case "declined" -> new Reading.Declined();
            default -> throw new IllegalStateException(FILE + ": " + name);
        };
    }
}
