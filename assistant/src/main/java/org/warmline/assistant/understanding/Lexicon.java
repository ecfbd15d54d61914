package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of one language, by section and code, compiled once. Every pattern is bounded in length
 * (see {@link LexiconFile}), so searching takes time in proportion to the text.
 */
final class Lexicon {

    private final Map<String, Map<String, Pattern>> sections;

    private Lexicon(Map<String, Map<String, Pattern>> sections) {
        this.sections = sections;
    }

    static Lexicon of(List<LexiconFile.Line> lines) {
        var expressions = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var line : lines) {
            expressions
                    .computeIfAbsent(line.section(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(line.code(), _ -> new ArrayList<>())
                    .add(line.expression());
        }
        var sections = new LinkedHashMap<String, Map<String, Pattern>>();
        expressions.forEach((section, codes) -> {
            var patterns = new LinkedHashMap<String, Pattern>();
            codes.forEach((code, list) -> patterns.put(code, anyOf(list)));
            sections.put(section, patterns);
        });
        return new Lexicon(sections);
    }

    /** Longer expressions first, so that the most specific one is taken at each place. */
    private static Pattern anyOf(List<String> expressions) {
        var sorted = new ArrayList<>(expressions);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return Pattern.compile(String.join("|", sorted));
    }

    /** All places, sorted, of all codes of a section. */
    List<Match> find(String section, CharSequence text) {
        var matches = new ArrayList<Match>();
        sections.getOrDefault(section, Map.of())
                .forEach((code, pattern) -> collect(code, pattern, text, matches));
        matches.sort(Comparator.comparingInt(Match::from).thenComparingInt(Match::to));
        return matches;
    }

    List<Match> find(String section, String code, CharSequence text) {
        var pattern = sections.getOrDefault(section, Map.of()).get(code);
        var matches = new ArrayList<Match>();
        if (pattern != null) {
            collect(code, pattern, text, matches);
        }
        return matches;
    }

    /** Whether words of the code begin exactly at a place; their end, or -1. */
    int endAt(String section, String code, CharSequence text, int at) {
        var pattern = sections.getOrDefault(section, Map.of()).get(code);
        if (pattern == null) {
            return -1;
        }
        var matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static void collect(String code, Pattern pattern, CharSequence text, List<Match> into) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                into.add(new Match(code, matcher.start(), matcher.end()));
            }
        }
    }
}
