package org.warmline.assistant.understanding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;

/**
 * Words that an office wants read as a sign of danger.
 *
 * @param code a danger sign's code, {@code chestTightness}, or {@code despair}
 * @param words as people say them; letters, of which there is one at least, digits, spaces and
 *     apostrophes only
 */
public record OfficePhrase(Language language, String code, String words) {

    private static final String DESPAIR = "despair";
    private static final int LONGEST = 60;
    private static final int SHORTEST_MANDARIN = 2;
    private static final int SHORTEST_ENGLISH = 3;
    private static final Pattern MANDARIN = Pattern.compile("[\\p{L}0-9０-９]+");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z0-9' ]+");

    /** The codes under which an office may add words, the red ones first. */
    public static final List<String> CODES =
            Stream.of(
                            Stream.of(Symptom.values())
                                    .filter(Symptom::isDangerSign)
                                    .map(Symptom::code),
                            Stream.of(DESPAIR),
                            Stream.of(Symptom.CHEST_TIGHTNESS.code()))
                    .flatMap(codes -> codes)
                    .toList();

    public OfficePhrase {
        words = words.strip();
        if (!CODES.contains(code) || !areWords(language, words)) {
            throw new IllegalArgumentException("not words for a danger");
        }
    }

    private static boolean areWords(Language language, String words) {
        boolean mandarin = language == Language.MANDARIN;
        return words.length() <= LONGEST
                && (mandarin ? MANDARIN : ENGLISH).matcher(words).matches()
                && words.codePoints().anyMatch(Character::isLetter)
                && plain(language, words).length()
                        >= (mandarin ? SHORTEST_MANDARIN : SHORTEST_ENGLISH);
    }

    /** In the form in which replies are read. */
    private static String plain(Language language, String words) {
        return switch (language) {
            case MANDARIN -> MandarinNormaliser.plain(words);
            case ENGLISH -> EnglishNormaliser.plain(words);
        };
    }

    /** Shorter words would be heard in much that is none of them. */
    boolean isLongEnoughToSpot() {
        return switch (language) {
            case MANDARIN -> words.codePointCount(0, words.length()) > SHORTEST_MANDARIN;
            case ENGLISH -> words.indexOf(' ') > 0;
        };
    }

    LexiconFile.Line line() {
        var grammar = ExpressionGrammar.of(language);
        var plain = plain(language, words);
        return code.equals(DESPAIR)
                ? new LexiconFile.Line("distress", "high", grammar.plain(plain))
                : new LexiconFile.Line("symptom", code, grammar.plain(plain));
    }
}
