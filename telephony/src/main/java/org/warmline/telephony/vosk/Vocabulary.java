package org.warmline.telephony.vosk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that a model can hear. */
record Vocabulary(Set<String> words) {

    /** The model's word for any sound that is none of the others. */
    static final String UNKNOWN = "[unk]";

    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}&&[^']]+");

    Vocabulary {
        words = Set.copyOf(words);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Words that a speaker can say: without {@code <eps>}, {@code #0}, {@code [unk]} and such. */
    long spoken() {
        return words.stream().filter(Vocabulary::isSpoken).count();
    }

    static boolean isSpoken(String word) {
        return !word.isEmpty() && "<[#!".indexOf(word.charAt(0)) < 0;
    }

    /**
     * A phrase in words of this vocabulary: the fewest words, and among those the longest first.
     * Chinese is cut between any two characters; other scripts only at spaces, because letters put
     * together from other words are not how a word sounds.
     *
     * @return empty if this vocabulary cannot spell the phrase
     */
    Optional<List<String>> spell(String phrase) {
        var spelled = new ArrayList<String>();
        for (var token : SEPARATORS.splitAsStream(phrase.toLowerCase(Locale.ROOT)).toList()) {
            if (token.isEmpty()) {
                continue;
            }
            var cut = isSpoken(token) && contains(token) ? List.of(token) : cut(token);
            if (cut.isEmpty()) {
                return Optional.empty();
            }
            spelled.addAll(cut);
        }
        return spelled.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(spelled));
    }

    /** Fewest words from each position to the end; empty if there is no way. */
    private List<String> cut(String token) {
        if (!token.codePoints().allMatch(Character::isIdeographic)) {
            return List.of();
        }
        int length = token.length();
        var best = new ArrayList<List<String>>(Collections.nCopies(length + 1, List.of()));
        for (int from = length - 1; from >= 0; from--) {
            for (int to = length; to > from; to--) {
                var word = token.substring(from, to);
                var rest = best.get(to);
                boolean reachable = to == length || !rest.isEmpty();
                boolean shorter =
                        best.get(from).isEmpty() || rest.size() + 1 < best.get(from).size();
                if (reachable && shorter && contains(word)) {
                    var way = new ArrayList<String>();
                    way.add(word);
                    way.addAll(rest);
                    best.set(from, way);
                }
            }
        }
        return best.getFirst();
    }
}
