package org.warmline.assistant.phone;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.speech.Transcript;

/**
 * What somebody said without a real pause. It is heard in pieces, cut wherever they took a breath,
 * and who is short of breath says a danger sign in two of them.
 */
final class InOneBreath {

    /** After this a sentence is over. */
    static final Duration PAUSE = Duration.ofMillis(1_500);

    /** More words than any danger sign has; a television never pauses. */
    private static final int WORDS_KEPT = 40;

    private @Nullable Transcript before;

    /** The words up to these and with them; empty if these are the first after a pause. */
    Optional<Transcript> with(Transcript piece) {
        var joined =
                Optional.ofNullable(before)
                        .filter(it -> goesOn(it, piece))
                        .map(it -> join(it, piece));
        before = joined.orElse(piece);
        return joined;
    }

    private static boolean goesOn(Transcript before, Transcript piece) {
        return before.language() == piece.language()
                && piece.start().minus(before.end()).compareTo(PAUSE) < 0;
    }

    private static Transcript join(Transcript before, Transcript piece) {
        var words = before.followedBy(piece).words();
        return new Transcript(
                piece.language(),
                words.subList(Math.max(0, words.size() - WORDS_KEPT), words.size()));
    }
}
