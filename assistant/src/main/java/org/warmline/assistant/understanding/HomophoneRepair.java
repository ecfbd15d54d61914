package org.warmline.assistant.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Guesses what was said where a recognizer wrote another character of the same sound. A character
 * that makes no known pair with the one before or after it is doubtful; one of its syllable that
 * does takes its place: 妹有发烧 becomes 没有发烧. Known are the pairs of the lexicon, of the danger
 * phrases and of a list of ordinary words.
 *
 * <p>The guess is a second reading beside the words as they stand, never instead of them.
 */
final class HomophoneRepair {

    /** So common beside anything that no neighbour makes them doubtful. */
    private static final String UNDOUBTED = "零一二三四五六七八九十百两几半度点年月日天个人你我他她的了是在这那笑乐";

    private final Syllables syllables;
    private final Set<Long> pairs = new HashSet<>();

    HomophoneRepair(Syllables syllables, List<LexiconFile.Line> lines, String ordinary) {
        this.syllables = syllables;
        lines.forEach(line -> learn(line.expression()));
        learn(read(ordinary));
    }

    private static String read(String resource) {
        try (var stream = HomophoneRepair.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such list: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String text) {
        boolean inSet = false;
        for (int i = 0; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            inSet = first == '[' || (inSet && first != ']');
            if (!inSet && hasSound(first)) {
                learnAfter(text, i);
            }
        }
    }

    /** The next character, or those with which the group behind it may begin. */
    private void learnAfter(String text, int at) {
        int next = at + 1;
        if (text.charAt(next) == '?') {
            next++;
        }
        if (next < text.length() && hasSound(text.charAt(next))) {
            pairs.add(pair(text.charAt(at), text.charAt(next)));
        } else if (text.startsWith("(?:", next)) {
            int depth = 0;
            for (int i = next; i < text.length(); i++) {
                char character = text.charAt(i);
                depth += character == '(' ? 1 : character == ')' ? -1 : 0;
                boolean begins = text.charAt(i - 1) == ':' || text.charAt(i - 1) == '|';
                if (depth == 1 && begins && hasSound(character)) {
                    pairs.add(pair(text.charAt(at), character));
                }
                if (depth == 0) {
                    return;
                }
            }
        }
    }

    /** The words with every doubtful character guessed; the same length, often the same words. */
    String repaired(String said) {
        var guess = new StringBuilder(said);
        for (int i = 0; i < said.length(); i++) {
            char character = guess.charAt(i);
            if (hasSound(character)
                    && UNDOUBTED.indexOf(character) < 0
                    && known(guess, i, character) == 0) {
                guess.setCharAt(i, better(guess, i, character));
            }
        }
        return guess.toString();
    }

    private char better(CharSequence text, int at, char character) {
        char best = character;
        int most = 0;
        var others = syllables.written(syllables.of(character));
        for (int i = 0; i < others.length(); i++) {
            int score = known(text, at, others.charAt(i));
            if (score > most) {
                most = score;
                best = others.charAt(i);
            }
        }
        return best;
    }

    /** With how many of its neighbours it makes a known pair; the one behind decides a tie. */
    private int known(CharSequence text, int at, char character) {
        int score = 0;
        if (at > 0 && pairs.contains(pair(text.charAt(at - 1), character))) {
            score += 2;
        }
        if (at + 1 < text.length() && pairs.contains(pair(character, text.charAt(at + 1)))) {
            score += 3;
        }
        return score;
    }

    private boolean hasSound(char character) {
        return !syllables.of(character).isEmpty();
    }

    private static long pair(char first, char second) {
        return ((long) first << 16) | second;
    }
}
