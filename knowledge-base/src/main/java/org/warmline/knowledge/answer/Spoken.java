package org.warmline.knowledge.answer;

import org.warmline.knowledge.passage.Clauses;

/** What of an answer can be said on the telephone before a listener is lost. */
public final class Spoken {

    /** Fifteen seconds at four syllables a second, less the naming of the source. */
    private static final int CHARACTERS = 52;

    /** The same in Latin script. */
    private static final int LETTERS = 190;

    private Spoken() {}

    /** Whole clauses from the beginning, as many as can be said. */
    public static String of(String answer) {
        boolean latin = answer.chars().filter(c -> c < 0x2E80).count() > answer.length() * 0.8;
        int longest = latin ? LETTERS : CHARACTERS;
        if (answer.length() <= longest) {
            return answer;
        }
        int end = 0;
        int sentenceEnd = 0;
        for (var clause : Clauses.of(answer)) {
            if (clause.end() > longest) {
                break;
            }
            end = clause.end();
            if (clause.endsSentence()) {
                sentenceEnd = Math.min(clause.end() + 1, answer.length());
            }
        }
        if (sentenceEnd > longest / 2) {
            return answer.substring(0, sentenceEnd);
        }
        return end == 0
                ? answer.substring(0, longest)
                : answer.substring(0, end) + (latin ? "." : "。");
    }
}
