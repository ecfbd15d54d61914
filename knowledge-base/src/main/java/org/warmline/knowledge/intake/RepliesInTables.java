package org.warmline.knowledge.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmline.knowledge.document.Block;

/**
 * Questions and answers in the rows of tables: under such heads, or side by side in two columns
 * without any, where the first row was taken for heads.
 */
final class RepliesInTables {

    private static final Pattern QUESTION =
            Pattern.compile("(常见|居民)?(问题?|提问|咨询问题)|questions?|Q", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER =
            Pattern.compile("(标准|参考)?(答案?|答复|回答|解答|回复)(口径)?|answers?|A", Pattern.CASE_INSENSITIVE);

    private List<String> columns = List.of();

    /** The replies of a row; none if it has no question. */
    List<Block> in(Block block) {
        if (!(block instanceof Block.Row row)) {
            columns = List.of();
            return List.of();
        }
        boolean isFirst = !row.columns().equals(columns);
        columns = row.columns();
        int asked = column(QUESTION);
        int answered = column(ANSWER);
        if (asked >= 0 && answered >= 0) {
            return reply(row.cells(), asked, answered).toList();
        }
        return Stream.concat(
                        isFirst ? sideBySide(columns) : Stream.empty(), sideBySide(row.cells()))
                .toList();
    }

    private int column(Pattern name) {
        return IntStream.range(0, columns.size())
                .filter(i -> name.matcher(columns.get(i).strip()).matches())
                .findFirst()
                .orElse(-1);
    }

    private static Stream<Block> sideBySide(List<String> cells) {
        return cells.size() == 2 && Asking.asks(cells.getFirst())
                ? reply(cells, 0, 1)
                : Stream.empty();
    }

    private static Stream<Block> reply(List<String> cells, int asked, int answered) {
        if (Math.max(asked, answered) >= cells.size()
                || cells.get(asked).isBlank()
                || cells.get(answered).isBlank()) {
            return Stream.empty();
        }
        var question = Asking.asked(new Block.Paragraph(cells.get(asked)));
        return Stream.of(new Block.Reply(List.of(question), cells.get(answered)));
    }
}
