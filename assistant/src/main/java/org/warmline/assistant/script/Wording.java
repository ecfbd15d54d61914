package org.warmline.assistant.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question in the words of one language. {@code {resident}} stands for surname and title.
 *
 * @param prompt asked first
 * @param reprompt in other words, when there was no answer
 * @param slowReprompt simpler still, spoken slowly
 * @param keyHint which keys to press
 * @param more further wordings
 */
public record Wording(
        List<String> prompt,
        List<String> reprompt,
        List<String> slowReprompt,
        List<String> keyHint,
        More more) {

    public Wording {
        prompt = List.copyOf(prompt);
        reprompt = List.copyOf(reprompt);
        slowReprompt = List.copyOf(slowReprompt);
        keyHint = List.copyOf(keyHint);
        if (prompt.isEmpty()) {
            throw new IllegalArgumentException("a question without words");
        }
    }

    /**
     * Wordings that not every question has; an empty list stands for none.
     *
     * @param brief the question after an interruption
     * @param detail asks on after a yes that says too little
     * @param missing asks on after a no that leaves the answer open (not measured yet)
     * @param turned the question the other way round, for a bare no that can mean either: its no is
     *     the yes of the question
     */
    public record More(
            List<String> brief, List<String> detail, List<String> missing, List<String> turned) {

        public More {
            brief = List.copyOf(brief);
            detail = List.copyOf(detail);
            missing = List.copyOf(missing);
            turned = List.copyOf(turned);
        }
    }

    public List<String> brief() {
        return more.brief.isEmpty() ? prompt : more.brief;
    }

    public Optional<List<String>> detail() {
        return ifAny(more.detail);
    }

    public Optional<List<String>> missing() {
        return ifAny(more.missing);
    }

    public Optional<List<String>> turned() {
        return ifAny(more.turned);
    }

    /** Every sentence of every wording, as it may be said. */
    public List<String> sentences() {
        return Stream.of(
                        prompt,
                        reprompt,
                        slowReprompt,
                        keyHint,
                        more.brief,
                        more.detail,
                        more.missing,
                        more.turned)
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<List<String>> ifAny(List<String> sentences) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
    }
}
