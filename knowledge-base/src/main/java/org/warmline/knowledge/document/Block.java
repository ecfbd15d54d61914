package org.warmline.knowledge.document;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a document, with what its place in the document tells. */
public sealed interface Block {

    /** What it says, in one line. */
    String text();

    /**
     * A heading.
     *
     * @param level 1 is the most important
     */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /**
     * An article of a law or a regulation.
     *
     * @param label such as 第十二条
     */
    record Article(String label, String text) implements Block {}

    /** One entry of a list. */
    record Item(String text) implements Block {}

    /**
     * A table row, which reads as "column: cell" for every cell.
     *
     * @param columns the heads of the columns; may be empty
     */
    record Row(List<String> columns, List<String> cells) implements Block {

        public Row {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }

        @Override
        public String text() {
            return java.util.stream.IntStream.range(0, cells.size())
                    .filter(i -> !cells.get(i).isBlank())
                    .mapToObj(this::named)
                    .collect(Collectors.joining("；"));
        }

        private String named(int column) {
            return column < columns.size() && !columns.get(column).isBlank()
                    ? columns.get(column) + "：" + cells.get(column)
                    : cells.get(column);
        }
    }

    /**
     * A question, in as many wordings as people have for it, and its answer.
     *
     * @param wordings at least one
     */
    record Reply(List<String> wordings, String text) implements Block {

        public Reply {
            wordings = List.copyOf(wordings);
        }
    }
}
