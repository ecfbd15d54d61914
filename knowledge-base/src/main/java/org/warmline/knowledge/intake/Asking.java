package org.warmline.knowledge.intake;

import java.util.regex.Pattern;
import org.warmline.knowledge.document.Block;

/** Sees in one block whether it asks, answers, or does both. */
final class Asking {

    private static final String NUMBERED =
            "(?:第?[一二三四五六七八九十百\\d]+[问题条]?\\s*[、.．)）]|[(（][一二三四五六七八九十\\d]+[)）])?\\s*";
    private static final String QUESTION = "(?:Q\\s*\\d*|问题?\\s*\\d*)\\s*[:：.、]\\s*";
    private static final String ANSWER = "(?:A\\s*\\d*|答|答案|答复|回答|解答)\\s*[:：.、]\\s*";

    private static final Pattern NUMBER = Pattern.compile("^" + NUMBERED);
    private static final Pattern MARKED_QUESTION = marked(QUESTION + "(.+)");
    private static final Pattern MARKED_ANSWER = marked(ANSWER + "(.+)");
    private static final Pattern BOTH =
            marked("(?:" + QUESTION + ")?(.{2,}?[?？])\\s*" + ANSWER + "(.+)");

    private Asking() {}

    private static Pattern marked(String words) {
        return Pattern.compile(NUMBERED + words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** What a block is among questions and answers. */
    sealed interface Marked {

        record Question(String words) implements Marked {}

        record Answer(String words) implements Marked {}

        record Both(String question, String answer) implements Marked {}

        /** It asks, as many lines do that nobody answers below. */
        record Perhaps() implements Marked {}

        record Nothing() implements Marked {}
    }

    static Marked in(Block block) {
        return switch (block) {
            case Block.Heading heading -> in(heading);
            case Block.Paragraph _, Block.Item _ -> inLine(block.text());
            case Block.Article _, Block.Row _, Block.Reply _ -> new Marked.Nothing();
        };
    }

    private static Marked in(Block.Heading heading) {
        return asks(heading.text()) || MARKED_QUESTION.matcher(heading.text()).matches()
                ? new Marked.Question(asked(heading))
                : new Marked.Nothing();
    }

    private static Marked inLine(String line) {
        var both = BOTH.matcher(line);
        if (both.matches()) {
            return new Marked.Both(both.group(1), both.group(2));
        }
        var answer = MARKED_ANSWER.matcher(line);
        if (answer.matches()) {
            return new Marked.Answer(answer.group(1));
        }
        var question = MARKED_QUESTION.matcher(line);
        if (question.matches() && asks(line)) {
            return new Marked.Question(question.group(1));
        }
        return question.matches() || asks(line) ? new Marked.Perhaps() : new Marked.Nothing();
    }

    static boolean asks(String text) {
        return text.endsWith("？") || text.endsWith("?");
    }

    /** A mark that parts two lines, wherever a page has broken them. */
    static boolean isMarked(String line) {
        return MARKED_QUESTION.matcher(line).matches() || MARKED_ANSWER.matcher(line).matches();
    }

    /** The words of a question without its number and its mark. */
    static String asked(Block block) {
        var question = MARKED_QUESTION.matcher(block.text());
        return question.matches()
                ? question.group(1)
                : NUMBER.matcher(block.text()).replaceFirst("");
    }
}
