package org.warmline.assistant.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.warmline.assistant.language.Language;

/**
 * Reads a lexicon: lines of {@code section TAB code TAB expression [TAB note]}; {@code #} begins a
 * comment; a line of section {@code @} gives an expression a name that later lines use as {@code
 * <name>}.
 *
 * <p>An expression with a gap also gets a denied form, with a negation in the gap (胸口~疼 finds
 * 胸口有点疼, its denied form 胸口一点也不疼), in the section of the same name that ends in {@link #DENIED}.
 *
 * <p>Expressions are alternatives, {@code [..]}, {@code (..)}, {@code ?} and {@code {n,m}}; {@code
 * ^} and {@code $} stand for the edges of a clause, {@code ~} for up to three characters (two words
 * in English) of the same clause and {@code ~~} for up to eight (five words). What may grow without
 * bound ({@code *}, {@code +}, {@code {n,}}) is refused: that keeps reading linear in the text.
 *
 * <p>{@code A & B} is a frame: both, whichever comes first, with a wide gap between them. A frame
 * has no denied form, for what is wrong is often itself said with a "not" (my arm will not move).
 */
final class LexiconFile {

    /** One line, its expression ready to compile. */
    record Line(String section, String code, String expression) {}

    /** Ends the name of the section that holds the denied forms of another one. */
    static final String DENIED = "-denied";

    /** Between the two parts of a frame. */
    private static final String BOTH = " & ";

    private static final Pattern UNBOUNDED = Pattern.compile("[*+]|\\{\\d+,\\}");
    private static final Pattern NAME = Pattern.compile("<([a-z][A-Za-z0-9-]{0,30})>");

    private final ExpressionGrammar grammar;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private LexiconFile(Language language) {
        this.grammar = ExpressionGrammar.of(language);
    }

    /** The lines of several resources, which share their names. */
    static List<Line> read(Language language, List<String> resources) {
        var file = new LexiconFile(language);
        resources.forEach(file::readResource);
        return List.copyOf(file.lines);
    }

    private void readResource(String resource) {
        try (var stream = LexiconFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such lexicon: " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                readLine(line, resource + ":" + number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readLine(String line, String place) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        var columns = line.split("\t", -1);
        if (columns.length < 3 || columns[2].isEmpty()) {
            throw new IllegalStateException(place + ": section, code and expression wanted");
        }
        if (UNBOUNDED.matcher(columns[2]).find()) {
            throw new IllegalStateException(place + ": an expression without bound");
        }
        var expression = expand(columns[2], place);
        if (columns[0].equals("@")) {
            names.put(columns[1], expression);
            return;
        }
        for (var alternative : alternatives(expression)) {
            if (alternative.contains(BOTH)) {
                addFrame(columns[0], columns[1], alternative, place);
                continue;
            }
            lines.add(new Line(columns[0], columns[1], grammar.plain(alternative)));
            if (alternative.contains("~")) {
                lines.add(new Line(columns[0] + DENIED, columns[1], grammar.denied(alternative)));
            }
        }
    }

    private void addFrame(String section, String code, String frame, String place) {
        var parts = frame.split(BOTH, -1);
        if (parts.length != 2) {
            throw new IllegalStateException(place + ": a frame has two parts");
        }
        lines.add(new Line(section, code, grammar.both(parts[0], parts[1])));
        lines.add(new Line(section, code, grammar.both(parts[1], parts[0])));
    }

    /** Parted at the bars that stand in no bracket. */
    private static List<String> alternatives(String expression) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < expression.length(); i++) {
            char character = expression.charAt(i);
            if (character == '\\') {
                i++;
            } else if (character == '(' || character == '[') {
                depth++;
            } else if (character == ')' || character == ']') {
                depth--;
            } else if (character == '|' && depth == 0) {
                parts.add(expression.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(expression.substring(start));
        return parts;
    }

    private String expand(String expression, String place) {
        return NAME.matcher(expression)
                .replaceAll(found -> {
                    var meaning = names.get(found.group(1));
                    if (meaning == null) {
                        throw new IllegalStateException(
                                place + ": no such name: " + found.group(1));
                    }
                    return java.util.regex.Matcher.quoteReplacement("(?:" + meaning + ")");
                });
    }
}
