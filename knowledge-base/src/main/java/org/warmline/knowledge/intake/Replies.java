package org.warmline.knowledge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.intake.Asking.Marked;

/**
 * Finds questions and answers among blocks, in the ways in which offices write them: headings that
 * ask with what stands below them, lines marked 问 and 答 or Q and A, and tables.
 */
final class Replies {

    private final List<Block> result = new ArrayList<>();
    private final List<String> wordings = new ArrayList<>();
    private final List<Block> below = new ArrayList<>();
    private final RepliesInTables tables = new RepliesInTables();

    /** Asks only if what follows is marked as an answer. */
    private Optional<Block> perhaps = Optional.empty();

    private Replies() {}

    static List<Block> found(List<Block> blocks) {
        var replies = new Replies();
        blocks.forEach(replies::take);
        replies.close();
        return List.copyOf(replies.result);
    }

    private void take(Block block) {
        var inTable = tables.in(block);
        if (!inTable.isEmpty()) {
            close();
            result.addAll(inTable);
            return;
        }
        switch (Asking.in(block)) {
            case Marked.Both(var question, var answer) -> {
                close();
                result.add(new Block.Reply(List.of(question), answer));
            }
            case Marked.Answer(var answer) -> answer(block, answer);
            case Marked.Question(var question) -> ask(question);
            case Marked.Perhaps _ -> {
                settle();
                perhaps = Optional.of(block);
            }
            case Marked.Nothing _ -> other(block);
        }
    }

    private void ask(String question) {
        settle();
        if (!below.isEmpty()) {
            close();
        }
        wordings.add(question);
    }

    private void answer(Block block, String answer) {
        if (perhaps.isPresent()) {
            var question = Asking.asked(perhaps.get());
            perhaps = Optional.empty();
            ask(question);
        }
        keep(wordings.isEmpty() ? block : new Block.Paragraph(answer));
    }

    private void other(Block block) {
        settle();
        if (block instanceof Block.Heading) {
            close();
        }
        keep(block);
    }

    private void settle() {
        perhaps.ifPresent(this::keep);
        perhaps = Optional.empty();
    }

    private void keep(Block block) {
        (wordings.isEmpty() ? result : below).add(block);
    }

    private void close() {
        settle();
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
