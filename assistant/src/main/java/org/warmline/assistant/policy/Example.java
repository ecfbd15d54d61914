package org.warmline.assistant.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.language.Language;

/**
 * Something that was told, and whether it is a danger. Its vector was worked out beforehand and is
 * kept in a byte a dimension.
 */
final class Example {

    private static final double WHOLE = 127;
    private static final String HARMLESS = "-";

    private final String danger;
    private final byte[] vector;

    /**
     * @param danger a sign's code, {@code distress}, {@code householdUnwell}, or {@code -} for none
     */
    private Example(String danger, byte[] vector) {
        this.danger = danger;
        this.vector = vector;
    }

    String danger() {
        return danger;
    }

    boolean isHarmless() {
        return danger.equals(HARMLESS);
    }

    /** Both have the length 1. */
    double cosine(float[] other) {
        float sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other[i];
        }
        return sum / WHOLE;
    }

    static byte[] packed(float[] vector) {
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] * WHOLE);
        }
        return bytes;
    }

    /** The examples of a language, each line with its vector. */
    static List<Example> read(Language language) {
        var lines = lines(language);
        var examples = new ArrayList<Example>();
        try (var in = open(name(language) + ".vectors")) {
            for (var line : lines) {
                var vector = in.readNBytes(dimensions(language));
                if (vector.length < dimensions(language)) {
                    throw new IllegalStateException("vectors are missing: " + name(language));
                }
                examples.add(new Example(line.split("\t", 2)[0], vector));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(examples);
    }

    /** Danger and words, with a tab between. */
    static List<String> lines(Language language) {
        try (var in = open(name(language) + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        var in = Example.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing: " + name);
        }
        return in;
    }

    /** Of the vectors of each language's model. */
    static int dimensions(Language language) {
        return switch (language) {
            case MANDARIN -> 512;
            case ENGLISH -> 384;
        };
    }

    static String name(Language language) {
        return switch (language) {
            case MANDARIN -> "resembling-zh";
            case ENGLISH -> "resembling-en";
        };
    }
}
