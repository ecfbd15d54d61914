package org.warmline.assistant.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.warmline.knowledge.intake.Flaw;

/**
 * One thing that is wrong with a document that somebody wants to bring in.
 *
 * @param kind under which each language has its sentence
 * @param about what fills the sentence
 */
public record Problem(String kind, List<String> about) {

    private static final String BETWEEN = "\u001f";
    private static final String NEXT = "\n";

    public Problem {
        about = List.copyOf(about);
    }

    static List<Problem> of(List<Flaw> flaws) {
        return flaws.stream().map(flaw -> new Problem(flaw.kind().name(), flaw.about())).toList();
    }

    /** Several, as they are kept. */
    static String written(List<Problem> problems) {
        return problems.stream().map(Problem::written).collect(Collectors.joining(NEXT));
    }

    private String written() {
        return kind
                + about.stream()
                        .map(it -> BETWEEN + it.replaceAll("\\p{Cc}+", " "))
                        .collect(Collectors.joining());
    }

    static List<Problem> read(String written) {
        return written.lines()
                .map(line -> Arrays.asList(line.split(BETWEEN, -1)))
                .map(parts -> new Problem(parts.getFirst(), parts.subList(1, parts.size())))
                .toList();
    }
}
