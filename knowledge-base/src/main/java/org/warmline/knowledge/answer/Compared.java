package org.warmline.knowledge.answer;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.wording.Asked;
import org.warmline.knowledge.wording.AskedFor;
import org.warmline.knowledge.wording.English;
import org.warmline.knowledge.wording.Particulars;
import org.warmline.knowledge.wording.Spelled;

/**
 * A question in the form in which it is compared with the questions of prepared replies: its
 * numbers in digits, medicines and relatives by their kind, without the asker's own measurement.
 * The model of meaning knows Chinese; over the English sample words alone part right from wrong
 * better than with it (measuring.md).
 */
final class Compared {

    /** An English question about something else was seen to reach 0.43. */
    private static final double ENOUGH_IN_ENGLISH = 0.5;

    /** Of 2,255 questions about policy papers one was seen to reach it that names no other city. */
    private static final double ENOUGH_IN_CHINESE = 0.62;

    private static final double OF_ANOTHER_KIND = 0.85;

    private final String text;
    private final boolean isEnglish;
    private final boolean asksForATime;
    private final Asked asked;
    private final Optional<float[]> meaning;
    private final ToDoubleFunction<String> rarity;

    /**
     * @param meaning of the question, where it is known
     * @param rarity how much it tells that a text contains a gram
     */
    Compared(
            String question,
            boolean isEnglish,
            Optional<float[]> meaning,
            ToDoubleFunction<String> rarity) {
        this.text = Particulars.compared(question);
        this.isEnglish = isEnglish;
        this.asksForATime = asksForATime(text);
        this.asked = Asked.of(text, rarity);
        this.meaning = meaning;
        this.rarity = rarity;
    }

    /** Up to 1; from {@link Replies#THE_ONE} on both ask the same. */
    double likeness(String wording, Optional<Embedder> embedder) {
        var form = PreparedQuestions.compared(wording);
        var digits = Spelled.inDigits(form);
        if (isEnglish) {
            return spread(English.likeness(text, digits, rarity), ENOUGH_IN_ENGLISH);
        }
        double there = asked.share(asked.in(digits));
        var back = Asked.of(digits, _ -> 1);
        double words = (there + back.share(back.in(text))) / 2;
        var other = meaning.flatMap(_ -> embedder.map(model -> model.embed(form)));
        double likeness = Likeness.of(words, meaning, other);
        boolean isOfAnotherKind = asksForATime != asksForATime(digits);
        return spread(isOfAnotherKind ? likeness * OF_ANOTHER_KIND : likeness, ENOUGH_IN_CHINESE);
    }

    /** When I may go out is another question than whether I may. */
    private static boolean asksForATime(String question) {
        var kinds = AskedFor.in(question);
        return kinds.contains(AskedFor.TIME) || kinds.contains(AskedFor.DURATION);
    }

    /** So that what is enough in either language is the same. */
    private static double spread(double likeness, double enough) {
        return likeness < enough
                ? likeness / enough * Replies.THE_ONE
                : 1 - (1 - likeness) / (1 - enough) * (1 - Replies.THE_ONE);
    }
}
