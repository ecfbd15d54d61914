package org.warmline.knowledge.passage;

import java.util.ArrayList;
import java.util.List;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.PolicyDocument;

/** Cuts a document into passages. */
public final class Passages {

    /** Passages of 280 to 400 characters were found best; a shorter rest stays with its section. */
    private static final int FULL = 320;

    private static final int LONGEST = 400;
    private static final int ENOUGH_FOR_A_SECTION = 150;

    private final PolicyDocument document;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> headingsOfText = List.of();

    private Passages(PolicyDocument document) {
        this.document = document;
    }

    public static List<Passage> of(PolicyDocument document) {
        var cutting = new Passages(document);
        document.blocks().forEach(cutting::add);
        cutting.close(List.of());
        return List.copyOf(cutting.passages);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> begin(heading);
            case Block.Reply reply -> {
                close(List.of());
                Clauses.pieces(reply.text(), LONGEST).forEach(this::append);
                close(reply.wordings());
            }
            case Block.Article article -> append(article.label() + " " + article.text());
            case Block.Paragraph _, Block.Item _, Block.Row _ -> append(block.text());
        }
    }

    /** The heading is also said in the text, because answers may begin with it. */
    private void begin(Block.Heading heading) {
        if (text.length() >= ENOUGH_FOR_A_SECTION) {
            close(List.of());
        }
        while (!levels.isEmpty() && levels.getLast() >= heading.level()) {
            levels.removeLast();
            headings.removeLast();
        }
        levels.add(heading.level());
        headings.add(heading.text());
        append(heading.text());
    }

    private void append(String more) {
        for (var piece : Clauses.pieces(more, FULL)) {
            if (!text.isEmpty() && text.length() + piece.length() > LONGEST) {
                close(List.of());
            }
            if (text.isEmpty()) {
                headingsOfText = above(piece);
            } else {
                text.append('\n');
            }
            text.append(piece);
            if (text.length() >= FULL) {
                close(List.of());
            }
        }
    }

    /** The headings above, without the one that the text itself begins with. */
    private List<String> above(String piece) {
        return headings.stream().filter(heading -> !heading.equals(piece)).toList();
    }

    private void close(List<String> wordings) {
        if (text.isEmpty()) {
            return;
        }
        passages.add(
                new Passage(
                        document.edition(),
                        passages.size(),
                        document.title(),
                        headingsOfText,
                        text.toString(),
                        wordings));
        text.setLength(0);
    }
}
