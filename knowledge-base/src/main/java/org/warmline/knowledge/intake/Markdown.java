package org.warmline.knowledge.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.warmline.knowledge.document.Block;

/** Markdown as people write it for notices: headings, lists, tables, paragraphs. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d+[.)])\\s+(.+)");
    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{2,}.*");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,200}>");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private List<String> columns = List.of();
    private boolean inTable;

    private Markdown() {}

    static List<Block> blocks(String text) {
        var markdown = new Markdown();
        text.lines().forEach(markdown::take);
        markdown.closeParagraph();
        return List.copyOf(markdown.blocks);
    }

    private void take(String raw) {
        var line = plain(raw.strip());
        if (line.startsWith("|") && line.length() > 1) {
            row(line);
            return;
        }
        inTable = false;
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isEmpty() || heading.matches() || item.matches()) {
            closeParagraph();
        }
        if (heading.matches()) {
            blocks.add(new Block.Heading(heading.group(1).length(), heading.group(2)));
        } else if (item.matches()) {
            blocks.add(new Block.Item(item.group(1)));
        } else if (!line.isEmpty()) {
            if (!paragraph.isEmpty()) {
                closeParagraph();
            }
            paragraph.append(line);
        }
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(Structure.block(paragraph.toString()));
            paragraph.setLength(0);
        }
    }

    private void row(String line) {
        closeParagraph();
        if (RULE.matcher(line).matches() && line.replaceAll("[|:\\-\\s]", "").isEmpty()) {
            return;
        }
        var inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        var cells = Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
        if (!inTable) {
            columns = cells;
            inTable = true;
            return;
        }
        blocks.add(new Block.Row(columns, cells));
    }

    /** Without marks, links and tags: what is left is only ever shown and spoken as text. */
    private static String plain(String line) {
        var text = LINK.matcher(line).replaceAll("$1");
        text = TAG.matcher(text).replaceAll(" ");
        return MARKS.matcher(text).replaceAll("").strip();
    }
}
