package org.warmline.assistant.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The characters that carry a sign, and may be heard as others of their sound. */
final class SoundCore {

    private final Set<Character> characters = new HashSet<>();
    private final Set<String> syllables = new HashSet<>();
    private final Set<String> alike = new HashSet<>();

    static SoundCore read(String resource, Syllables sounds) {
        try (var stream = SoundCore.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such list: " + resource);
            }
            var core = new SoundCore();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::chars)
                    .forEach(character -> core.add((char) character, sounds));
            return core;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(char character, Syllables sounds) {
        var syllable = sounds.of(character);
        if (!syllable.isEmpty()) {
            characters.add(character);
            syllables.add(syllable);
            alike.add(Syllables.alike(syllable));
        }
    }

    boolean contains(char character) {
        return characters.contains(character);
    }

    boolean isIn(CharSequence text) {
        return text.chars().anyMatch(character -> contains((char) character));
    }

    boolean hasSyllable(String syllable) {
        return syllables.contains(syllable);
    }

    /** Whether a syllable sounds like one of these characters, an accent allowed. */
    boolean sounds(String syllable) {
        return !syllable.isEmpty() && alike.contains(Syllables.alike(syllable));
    }
}
