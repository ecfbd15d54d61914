package org.warmline.knowledge.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warmline.knowledge.passage.Clauses;
import org.warmline.knowledge.wording.Grams;
import org.warmline.knowledge.wording.Particulars;

/**
 * Lets a written text pass only if passages bear out every sentence of it: its numbers and places
 * stand there, it denies what they deny and nothing else, and most of its pairs of characters are
 * theirs.
 */
final class Guardrail {

    private static final double MOST = 0.75;

    /** Characters after a denial that tell what is denied. */
    private static final int DENIED = 2;

    private static final int LONGEST = 400;
    private static final List<String> DENIALS =
            List.of("不", "没", "无", "勿", "禁", "not", "never", "no ");

    private final String together;
    private final Set<String> pairs;
    private final Particulars particulars;
    private final List<String> clauses;

    private Guardrail(String together) {
        this.together = together;
        this.pairs = new HashSet<>(Grams.pairs(together));
        this.particulars = Particulars.of(together);
        this.clauses =
                Clauses.of(together).stream()
                        .map(clause -> together.substring(clause.start(), clause.end()))
                        .toList();
    }

    static Guardrail over(List<String> passages) {
        return new Guardrail(String.join("\n", passages));
    }

    boolean lets(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && Particulars.of(text).areBorneOutBy(particulars, particulars)
                && Clauses.of(text).stream()
                        .map(clause -> text.substring(clause.start(), clause.end()))
                        .allMatch(this::bearsOut);
    }

    private boolean bearsOut(String clause) {
        var own = Grams.pairs(clause);
        long there = own.stream().filter(pairs::contains).count();
        boolean said = own.isEmpty() ? together.contains(clause) : there >= MOST * own.size();
        return said && denies(clause) == denies(nearest(own)) && saysTheSameDenials(clause);
    }

    /** The clause of the passages that shares most with one that was written. */
    private String nearest(List<String> own) {
        return clauses.stream()
                .max(Comparator.comparingLong(clause -> shared(Grams.pairs(clause), own)))
                .orElse("");
    }

    private static long shared(List<String> pairs, List<String> own) {
        return own.stream().filter(pairs::contains).count();
    }

    private static boolean denies(String clause) {
        return DENIALS.stream().anyMatch(clause::contains);
    }

    /** What is denied must be denied there too, with what follows it. */
    private boolean saysTheSameDenials(String clause) {
        for (var denial : DENIALS) {
            int at = clause.indexOf(denial);
            int end = Math.min(clause.length(), at + denial.length() + DENIED);
            if (at >= 0 && !together.contains(clause.substring(at, end))) {
                return false;
            }
        }
        return true;
    }
}
