package org.warmline.knowledge.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Things that have several names, from a file with a line for each: {@code one = other, another}.
 */
final class Names {

    private final Map<String, String> meant = new HashMap<>();
    private final Pattern pattern;

    /** From a list beside this class. */
    Names(String file) {
        WordList.lines(file).forEach(this::add);
        this.pattern =
                Pattern.compile(
                        meant.keySet().stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Names::asWritten)
                                .collect(Collectors.joining("|")));
    }

    private void add(String line) {
        var cells = line.split(" = ", 2);
        Stream.of(cells[1].split(", ")).forEach(name -> meant.put(name.strip(), cells[0]));
        meant.put(cells[0], cells[0]);
    }

    /** English words are whole words, one or several; Chinese has no gaps between them. */
    private static String asWritten(String name) {
        boolean isChinese = Characters.isHan(name.charAt(0));
        return isChinese ? Pattern.quote(name) : "\\b" + Pattern.quote(name) + "(?:s\\b|\\b)";
    }

    /** Which of them a text names, each by its first name. */
    Set<String> in(String text) {
        return pattern.matcher(Characters.uniform(text))
                .results()
                .map(found -> firstName(found.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text with each of them by its first name. */
    String byFirstName(String text) {
        return pattern.matcher(Characters.uniform(text))
                .replaceAll(found -> Matcher.quoteReplacement(firstName(found.group())));
    }

    private String firstName(String name) {
        var known = meant.get(name);
        return known != null
                ? known
                : meant.getOrDefault(name.substring(0, name.length() - 1), name);
    }
}
