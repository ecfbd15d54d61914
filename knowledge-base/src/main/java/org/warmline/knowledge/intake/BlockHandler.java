package org.warmline.knowledge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.exception.WriteLimitReachedException;
import org.warmline.knowledge.document.Block;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes blocks of the headings, paragraphs, list entries and tables that a parser reports. */
final class BlockHandler extends DefaultHandler {

    private static final int LOWEST = 6;

    private final int mostCharacters;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private List<String> columns = List.of();
    private boolean hasRows;
    private boolean inRow;
    private int hidden;
    private int characters;

    BlockHandler(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    List<Block> blocks() {
        flush();
        return List.copyOf(blocks);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local.toLowerCase(Locale.ROOT)) {
            case "script", "style", "head", "noscript" -> hidden++;
            case "table" -> {
                flush();
                columns = List.of();
                hasRows = false;
            }
            case "tr" -> {
                flush();
                inRow = true;
                cells.clear();
            }
            case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "dt", "dd" -> {
                if (!inRow) {
                    flush();
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        var element = local.toLowerCase(Locale.ROOT);
        switch (element) {
            case "script", "style", "head", "noscript" -> hidden--;
            case "td", "th" -> {
                cells.add(taken());
            }
            case "tr" -> endRow();
            case "table" -> endTable();
            case "li" -> add(new Block.Item(taken()));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    add(new Block.Heading(element.charAt(1) - '0', taken()));
            case "dt" -> add(new Block.Heading(LOWEST, taken()));
            case "p", "div", "body", "dd" -> {
                if (!inRow) {
                    flush();
                }
            }
            default -> {}
        }
    }

    private void endRow() {
        inRow = false;
        text.setLength(0);
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns.isEmpty() && cells.size() > 1) {
            columns = List.copyOf(cells);
        } else {
            add(new Block.Row(columns, cells));
            hasRows = true;
        }
    }

    /** A table of one row has no heads. */
    private void endTable() {
        if (!columns.isEmpty() && !hasRows) {
            add(new Block.Row(List.of(), columns));
        }
        columns = List.of();
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        if (hidden > 0) {
            return;
        }
        characters += length;
        if (characters > mostCharacters) {
            throw new WriteLimitReachedException(mostCharacters);
        }
        text.append(from, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] from, int start, int length) {
        text.append(' ');
    }

    private String taken() {
        var taken = text.toString().replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
        text.setLength(0);
        return taken;
    }

    private void add(Block block) {
        if (!block.text().isBlank()) {
            blocks.add(block);
        }
    }

    /** What stands between elements: lines, which may be headings or articles by their numbers. */
    private void flush() {
        var lines =
                text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        text.setLength(0);
        blocks.addAll(Structure.of(Structure.joined(lines)));
    }
}
