package org.warmline.assistant.understanding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The characters with which the words of an expression can begin, so that a lexicon of thousands of
 * expressions tries at each place only the few that could be there. Knows the part of the regular
 * expressions that a lexicon may hold; what it does not know begins with anything.
 */
final class FirstCharacters {

    /** What a part begins with, and whether it may be nothing at all. */
    private record First(Set<Character> characters, boolean anything, boolean empty) {

        static final First NOTHING = new First(Set.of(), false, true);
        static final First ANYTHING = new First(Set.of(), true, false);

        First or(First other) {
            var both = new HashSet<>(characters);
            both.addAll(other.characters);
            return new First(both, anything || other.anything, empty || other.empty);
        }

        First then(First next) {
            if (!empty) {
                return this;
            }
            var both = new HashSet<>(characters);
            both.addAll(next.characters);
            return new First(both, anything || next.anything, next.empty);
        }

        First optional() {
            return new First(characters, anything, true);
        }
    }

    private final String expression;
    private int at;

    private FirstCharacters(String expression) {
        this.expression = expression;
    }

    /** Empty where the words can begin with anything. */
    static Optional<Set<Character>> of(String expression) {
        var first = new FirstCharacters(expression).alternatives();
        return first.anything() || first.empty()
                ? Optional.empty()
                : Optional.of(first.characters());
    }

    private First alternatives() {
        var first = sequence();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            first = first.or(sequence());
        }
        return first;
    }

    private First sequence() {
        var first = First.NOTHING;
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            first = first.then(repeated(single()));
        }
        return first;
    }

    private First single() {
        char character = expression.charAt(at++);
        return switch (character) {
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escaped();
            case '.' -> First.ANYTHING;
            case '^', '$' -> First.NOTHING;
            default -> new First(Set.of(character), false, false);
        };
    }

    private First group() {
        boolean looksRound =
                expression.startsWith("?=", at)
                        || expression.startsWith("?!", at)
                        || expression.startsWith("?<", at);
        if (expression.startsWith("?", at)) {
            at = expression.startsWith("?<", at) ? at + 3 : at + 2;
        }
        var first = alternatives();
        at++;
        return looksRound ? First.NOTHING : first;
    }

    private First set() {
        boolean others = expression.charAt(at) == '^';
        var characters = new HashSet<Character>();
        int start = at;
        while (expression.charAt(at) != ']' || at == start) {
            char character = expression.charAt(at);
            if (character == '\\') {
                at++;
                others |= Character.isLetter(expression.charAt(at));
                characters.add(expression.charAt(at));
            } else if (expression.charAt(at + 1) == '-' && expression.charAt(at + 2) != ']') {
                char last = expression.charAt(at + 2);
                others |= last - character > 200;
                for (char c = character; c <= last && !others; c++) {
                    characters.add(c);
                }
                at += 2;
            } else {
                characters.add(character);
            }
            at++;
        }
        at++;
        return others ? First.ANYTHING : new First(characters, false, false);
    }

    private First escaped() {
        char character = expression.charAt(at++);
        return Character.isLetterOrDigit(character)
                ? First.ANYTHING
                : new First(Set.of(character), false, false);
    }

    private First repeated(First first) {
        if (at >= expression.length()) {
            return first;
        }
        char character = expression.charAt(at);
        if (character == '?') {
            at++;
            return first.optional();
        }
        if (character == '{') {
            boolean optional = expression.charAt(at + 1) == '0';
            at = expression.indexOf('}', at) + 1;
            return optional ? first.optional() : first;
        }
        return first;
    }
}
