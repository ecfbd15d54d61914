package org.warmline.assistant.console;

import java.util.Optional;
import org.warmline.assistant.flag.Quote;

/**
 * A sentence cut at its telling words, and where to begin to listen.
 *
 * @param playFrom seconds into the recording, two before the telling words
 * @param certainty in percent, how surely they were heard and read
 */
record QuoteView(
        String before, String telling, String after, double playFrom, Optional<Integer> certainty) {

    /** Below that a worker listens before anything else. */
    private static final int SURE = 60;

    private static final double LEAD_IN_SECONDS = 2;

    static QuoteView of(Quote quote) {
        var sentence = quote.sentence();
        return new QuoteView(
                sentence.substring(0, quote.from()),
                sentence.substring(quote.from(), quote.to()),
                sentence.substring(quote.to()),
                Math.max(0, quote.heardFrom().toMillis() / 1000.0 - LEAD_IN_SECONDS),
                quote.certainty());
    }

    public boolean isUnsure() {
        return certainty.filter(percent -> percent < SURE).isPresent();
    }

    public boolean isEmpty() {
        return before.isEmpty() && telling.isEmpty() && after.isEmpty();
    }
}
