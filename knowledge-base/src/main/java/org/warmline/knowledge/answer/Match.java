package org.warmline.knowledge.answer;

import java.util.Locale;
import java.util.regex.Pattern;
import org.warmline.knowledge.answer.Answer.Citation;
import org.warmline.knowledge.answer.Answer.Grounded;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.PolicyDocument.Text;

/**
 * How well a document fits a question.
 *
 * @param length how many characters of the question it explains, 0 if it does not fit
 */
record Match(PolicyDocument document, Text text, int length) {

    // Alternatives stand at the top level only: bars inside brackets belong to a word.
    private static final Pattern ALTERNATIVES = Pattern.compile("\\|(?![^(]*\\))");

    static Match of(PolicyDocument document, String language, String question) {
        var text = document.texts().getOrDefault(language, new Text("", "", ""));
        var asked = question.toLowerCase(Locale.ROOT);
        int best = 0;
        for (var words : ALTERNATIVES.split(text.asked(), -1)) {
            best = Math.max(best, explained(words, asked));
        }
        return new Match(document, text, best);
    }

    private static int explained(String words, String asked) {
        int length = 0;
        for (var word : words.split("\\+(?![^(]*\\))", -1)) {
            var found = Pattern.compile(bounded(word)).matcher(asked);
            if (!found.find()) {
                return 0;
            }
            length += found.end() - found.start();
        }
        return length;
    }

    /** English words are whole words; Chinese has no gaps between them. */
    private static String bounded(String word) {
        return word.codePoints().allMatch(c -> c < 128) ? "\\b(?:" + word + ")\\b" : word;
    }

    Answer answer() {
        return new Grounded(
                text.body(),
                new Citation(
                        document.id(),
                        text.title(),
                        document.origin().issuer(),
                        document.origin().number()));
    }
}
