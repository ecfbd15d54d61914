package org.warmline.assistant.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How characters sound, without tones; and how they sound on a telephone line, where southern
 * accents and a narrow band do not keep some apart (zh z, ch c, sh s, n l, r l, f h, ang an, eng
 * en, ing in).
 */
final class Syllables {

    private final Map<Character, String> sounds = new HashMap<>();
    private final Map<String, String> alike = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    static Syllables read(String resource) {
        var syllables = new Syllables();
        try (var stream = Syllables.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such table: " + resource);
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(row -> row.length == 2)
                    .forEach(row -> syllables.put(row[0], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return syllables;
    }

    private void put(String sound, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            sounds.put(characters.charAt(i), sound);
        }
        written.put(sound, characters);
        alike.merge(alike(sound), characters, String::concat);
    }

    /** The sound of a character, or the empty text if it has none here. */
    String of(char character) {
        return sounds.getOrDefault(character, "");
    }

    /** All characters that may sound like this one, itself among them. */
    String alike(char character) {
        return alike.getOrDefault(alike(of(character)), String.valueOf(character));
    }

    /** The characters of a syllable. */
    String written(String syllable) {
        return written.getOrDefault(syllable, "");
    }

    /** The syllable with the sounds that an accent merges made one. */
    static String alike(String syllable) {
        var sound = syllable;
        for (var pair :
                new String[][] {
                    {"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"n", "l"}, {"r", "l"}, {"f", "h"}
                }) {
            if (sound.startsWith(pair[0])) {
                sound = pair[1] + sound.substring(pair[0].length());
                break;
            }
        }
        return sound.endsWith("ang") || sound.endsWith("eng") || sound.endsWith("ing")
                ? sound.substring(0, sound.length() - 1)
                : sound;
    }
}
