package org.warmline.knowledge.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a text says of itself above its first line, between two lines of three dashes, each as
 * {@code name: value}; see {@link Details} for the names.
 *
 * @param rest the text itself
 * @param flaws what is no such line
 */
record FrontMatter(Map<String, String> values, String rest, List<Flaw> flaws) {

    private static final String FENCE = "---";

    FrontMatter {
        values = Map.copyOf(values);
        flaws = List.copyOf(flaws);
    }

    static FrontMatter of(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), text, List.of());
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                var rest = lines.stream().skip(i + 1L).collect(Collectors.joining("\n"));
                return pairs(lines.subList(0, i), rest);
            }
        }
        return new FrontMatter(Map.of(), "", List.of(Flaw.of(Flaw.Kind.NOT_CLOSED)));
    }

    /** A file that holds nothing else, such as a sidecar in simple YAML. */
    static FrontMatter alone(String text) {
        return pairs(text.lines().map(FrontMatter::withoutComment).toList(), "");
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf(" #");
        return comment < 0 ? line : line.substring(0, comment);
    }

    private static FrontMatter pairs(List<String> lines, String rest) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#") || line.equals(FENCE)) {
                continue;
            }
            int colon = colon(line);
            if (colon < 0) {
                return new FrontMatter(Map.of(), "", List.of(Flaw.of(Flaw.Kind.NOT_A_PAIR, i + 1)));
            }
            values.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1)));
        }
        return new FrontMatter(values, rest, List.of());
    }

    /** Of either width. */
    private static int colon(String line) {
        int narrow = line.indexOf(':');
        int wide = line.indexOf('：');
        return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
    }

    private static String unquoted(String value) {
        var bare = value.strip();
        boolean isQuoted =
                bare.length() > 1
                        && (bare.startsWith("\"") || bare.startsWith("'"))
                        && bare.charAt(0) == bare.charAt(bare.length() - 1);
        return isQuoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
