package org.warmline.assistant.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Traditional characters and their simplified form: pairs of characters, several to a line. */
final class CharacterTable {

    private final Map<Character, Character> pairs = new HashMap<>();

    static CharacterTable read(String resource) {
        var table = new CharacterTable();
        try (var stream = CharacterTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such table: " + resource);
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                    .filter(pair -> pair.length() == 2)
                    .forEach(pair -> table.pairs.put(pair.charAt(0), pair.charAt(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    char of(char character) {
        return character < 128 ? character : pairs.getOrDefault(character, character);
    }
}
