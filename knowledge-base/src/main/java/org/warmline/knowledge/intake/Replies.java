package org.warmline.knowledge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.warmline.knowledge.document.Block;

/** Finds questions and answers among blocks: headings that ask, and what stands below them. */
final class Replies {

    private final List<Block> result = new ArrayList<>();
    private final List<String> wordings = new ArrayList<>();
    private final List<Block> below = new ArrayList<>();

    private Replies() {}

    static List<Block> found(List<Block> blocks) {
        var replies = new Replies();
        blocks.forEach(replies::take);
        replies.close();
        return List.copyOf(replies.result);
    }

    private void take(Block block) {
        if (!(block instanceof Block.Heading heading)) {
            (wordings.isEmpty() ? result : below).add(block);
            return;
        }
        if (!below.isEmpty() || !asks(heading)) {
            close();
        }
        if (asks(heading)) {
            wordings.add(heading.text());
        } else {
            result.add(heading);
        }
    }

    private static boolean asks(Block.Heading heading) {
        return heading.text().endsWith("？") || heading.text().endsWith("?");
    }

    private void close() {
        if (!wordings.isEmpty() && !below.isEmpty()) {
            var text = below.stream().map(Block::text).collect(Collectors.joining("\n"));
            result.add(new Block.Reply(wordings, text));
        } else {
            wordings.forEach(wording -> result.add(new Block.Paragraph(wording)));
        }
        wordings.clear();
        below.clear();
    }
}
