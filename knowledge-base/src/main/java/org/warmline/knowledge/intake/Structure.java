package org.warmline.knowledge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmline.knowledge.document.Block;

/** Sees in plain lines what they are: Chinese official papers number their parts in one way. */
final class Structure {

    private static final String NUMBER = "[一二三四五六七八九十百零〇\\d]+";
    private static final Pattern ARTICLE = Pattern.compile("(第" + NUMBER + "条)[\\s:：]*(.+)");
    private static final List<Pattern> HEADINGS =
            List.of(
                    Pattern.compile("第" + NUMBER + "[章节编].{0,40}"),
                    Pattern.compile("[一二三四五六七八九十]+、.{1,40}"),
                    Pattern.compile("[(（][一二三四五六七八九十]+[)）].{1,40}"));
    private static final Pattern ITEM =
            Pattern.compile("(?:\\d+[.、．)）]|[(（]\\d+[)）]|[-*•●·])\\s*(.+)");
    private static final Pattern GAP =
            Pattern.compile(
                    "\\R+|(?<=[\\p{IsHan}。；！？：…”）])[\\s\\u3000]+|[\\s\\u3000]{2,}"
                            + "|\\s+(?=[\\p{IsHan}“（])");
    private static final String SENTENCE_ENDS = "。；！？;!?，,.";
    private static final int FULL_LINE = 24;

    private Structure() {}

    /** Lines of a text, also of one whose line breaks were lost and became blanks. */
    static List<String> lines(String text) {
        return GAP.splitAsStream(text).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Lines that were broken only because a page ended are put together again. */
    static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        for (var line : lines) {
            boolean goesOn =
                    !joined.isEmpty()
                            && joined.getLast().length() >= FULL_LINE
                            && !endsSentence(joined.getLast())
                            && !Asking.isMarked(line)
                            && block(line) instanceof Block.Paragraph;
            if (goesOn) {
                var before = joined.removeLast();
                boolean words = before.charAt(before.length() - 1) < 128 && line.charAt(0) < 128;
                joined.add(before + (words ? " " : "") + line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    static List<Block> of(List<String> lines) {
        return lines.stream().map(Structure::block).toList();
    }

    static Block block(String line) {
        Matcher article = ARTICLE.matcher(line);
        if (article.matches()) {
            return new Block.Article(article.group(1), article.group(2));
        }
        for (int level = 1; level <= HEADINGS.size(); level++) {
            if (HEADINGS.get(level - 1).matcher(line).matches() && !endsSentence(line)) {
                return new Block.Heading(level, line);
            }
        }
        return ITEM.matcher(line).matches() ? new Block.Item(line) : new Block.Paragraph(line);
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
