package org.warmline.knowledge.reader;

/**
 * A part of a page that could be the answer.
 *
 * @param first the clause in which it begins
 * @param last the clause in which it ends
 * @param start where it begins in the text
 * @param end where it ends
 * @param kind what led to it
 */
record Span(Page page, int first, int last, int start, int end, Kind kind) {

    /** What led to a span. */
    enum Kind {
        CLAUSES(0),
        REST_OF_CLAUSE(1),
        VALUE(2),
        NAME(3);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** As it stands among the signals. */
        int number() {
            return number;
        }
    }

    static Span ofClauses(Page page, int first, int last) {
        return new Span(
                page,
                first,
                last,
                page.clause(first).start(),
                page.clause(last).end(),
                Kind.CLAUSES);
    }

    String words() {
        return page.words(start, end);
    }

    int length() {
        return end - start;
    }

    boolean startsWithClause() {
        return start == page.clause(first).start();
    }

    boolean endsWithClause() {
        return end == page.clause(last).end();
    }
}
