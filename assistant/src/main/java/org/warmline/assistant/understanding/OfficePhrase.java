package org.warmline.assistant.understanding;

import java.util.List;
import java.util.stream.Stream;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;

/**
 * Words that an office wants read as a sign of danger.
 *
 * @param code a danger sign's code, {@code chestTightness}, or {@code despair}
 * @param words as people say them; letters, digits, spaces and apostrophes only
 */
public record OfficePhrase(Language language, String code, String words) {

    private static final String DESPAIR = "despair";
    private static final int LONGEST = 60;
    private static final String MANDARIN = "[\\p{IsHan}\\p{L}0-9]{2,60}";
    private static final String ENGLISH = "[A-Za-z0-9' ]{3,60}";

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
        var letters = language == Language.MANDARIN ? MANDARIN : ENGLISH;
        if (!CODES.contains(code) || words.length() > LONGEST || !words.matches(letters)) {
            throw new IllegalArgumentException("not words for a danger");
        }
    }

    LexiconFile.Line line() {
        var grammar = ExpressionGrammar.of(language);
        var plain = language == Language.MANDARIN ? words : EnglishNormaliser.plain(words);
        return code.equals(DESPAIR)
                ? new LexiconFile.Line("distress", "high", grammar.plain(plain))
                : new LexiconFile.Line("symptom", code, grammar.plain(plain));
    }
}
