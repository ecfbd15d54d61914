package org.warmline.assistant.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The sentences residents hear or read, in each language. Read once, when made. */
public final class Phrases {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Map<Language, Map<Phrase, String>> words;
    private final boolean written;

    private Phrases(Map<Language, Map<Phrase, String>> words, boolean written) {
        this.words = words;
        this.written = written;
    }

    /**
     * Reads the message files.
     *
     * @throws IllegalStateException if a sentence is missing in a language
     */
    public static Phrases load() {
        var words = new EnumMap<Language, Map<Phrase, String>>(Language.class);
        for (var language : Language.values()) {
            words.put(language, wordsIn(language));
        }
        return new Phrases(words, false);
    }

    /** As {@link #load}, with other words where they are read instead of heard. */
    public static Phrases written() {
        var words = new EnumMap<Language, Map<Phrase, String>>(Language.class);
        for (var language : Language.values()) {
            var said = new EnumMap<>(wordsIn(language));
            var file = read(QuickReply.fileOf(language));
            for (var phrase : Phrase.values()) {
                Optional.ofNullable(file.getProperty(phrase.key()))
                        .ifPresent(text -> said.put(phrase, text.strip()));
            }
            words.put(language, said);
        }
        return new Phrases(words, true);
    }

    /** True if nobody hears them: there are no keys to press, and figures are digits. */
    public boolean areWritten() {
        return written;
    }

    /** A temperature as it stands in a sentence. */
    public String temperature(Language language, double celsius) {
        return written
                ? String.format(Locale.ROOT, "%.1f °C", celsius)
                : SpokenNumbers.temperature(language, celsius);
    }

    /** A time of day as it stands in a sentence. */
    public String time(Language language, LocalTime time) {
        return written ? HOUR.format(time) : SpokenNumbers.time(language, time);
    }

    /**
     * The sentences of a phrase, one by one.
     *
     * @param fillings what stands in place of {@code {0}}, {@code {1}} …
     */
    public List<String> say(Language language, Phrase phrase, String... fillings) {
        return Sentences.of(fill(text(language, phrase), fillings));
    }

    private String text(Language language, Phrase phrase) {
        var text = words.getOrDefault(language, Map.of()).get(phrase);
        if (text == null) {
            throw new IllegalStateException("no words for " + phrase.key());
        }
        return text;
    }

    // No MessageFormat: its apostrophes would eat English ones.
    private static String fill(String text, String... fillings) {
        var filled = text;
        for (int i = 0; i < fillings.length; i++) {
            filled = filled.replace("{" + i + "}", fillings[i]);
        }
        return filled;
    }

    private static Map<Phrase, String> wordsIn(Language language) {
        var file = read(fileOf(language));
        var words = new EnumMap<Phrase, String>(Phrase.class);
        for (var phrase : Phrase.values()) {
            var text = file.getProperty(phrase.key());
            if (text == null || text.isBlank()) {
                throw new IllegalStateException(fileOf(language) + " lacks " + phrase.key());
            }
            words.put(phrase, text.strip());
        }
        return words;
    }

    static String fileOf(Language language) {
        return switch (language) {
            case MANDARIN -> "spoken_zh.properties";
            case ENGLISH -> "spoken_en.properties";
        };
    }

    static Properties read(String file) {
        try (var in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
