package org.warmline.knowledge.builtin;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.warmline.knowledge.builtin.BuiltInEntry.Text;

/** A document in one language, ready to be compared with questions. */
final class Entry {

    private static final Pattern AND = Pattern.compile(" && ");

    private final BuiltInEntry document;
    private final Text text;
    private final List<List<Pattern>> asked;

    Entry(BuiltInEntry document, Text text) {
        this.document = document;
        this.text = text;
        this.asked =
                text.asked().stream()
                        .map(line -> AND.splitAsStream(line).map(Entry::words).toList())
                        .toList();
    }

    Match match(String question) {
        var lower = question.toLowerCase(Locale.ROOT);
        int best = asked.stream().mapToInt(all -> explained(all, lower)).max().orElse(0);
        return new Match(document, text, best);
    }

    BuiltInEntry document() {
        return document;
    }

    private static int explained(List<Pattern> all, String question) {
        int length = 0;
        for (var words : all) {
            var found = words.matcher(question);
            if (!found.find()) {
                return 0;
            }
            length += found.end() - found.start();
        }
        return length;
    }

    /** English words are whole words; Chinese has no gaps between them. */
    private static Pattern words(String expression) {
        boolean english = expression.codePoints().allMatch(character -> character < 128);
        return Pattern.compile(english ? "\\b(?:" + expression + ")\\b" : expression);
    }
}
