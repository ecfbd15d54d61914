package org.warmline.knowledge.answer;

import java.util.stream.Collectors;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.reader.Reader.Reading;
import org.warmline.knowledge.wording.Particulars;
import org.warmline.knowledge.wording.Places;

/**
 * Whether what is cited bears out what is particular in a question. Numbers (days, amounts,
 * batches) must stand in the cited passages, under their title and headings. Dates and places are
 * often told once for a whole document: they may also stand where it begins or ends, or be the
 * place that it names most; but not if the headings above the passage name other places.
 */
final class Evidence {

    private static final int BEGINNING = 300;
    private static final int END = 150;

    private final Particulars asked;

    private Evidence(Particulars asked) {
        this.asked = asked;
    }

    static Evidence soughtBy(Question question, String text) {
        return new Evidence(Particulars.asked(text, question.where().toString()));
    }

    /** A prepared reply stands by itself, with the questions that it was written for. */
    boolean isIn(Passage reply) {
        var said = Particulars.of(reply.title() + "\n" + reply.inContext());
        return asked.areBorneOutBy(said, said);
    }

    boolean isIn(Reading reading) {
        var passage =
                Particulars.of(
                        reading.title()
                                + "\n"
                                + reading.cited().stream()
                                        .map(Passage::inContext)
                                        .collect(Collectors.joining("\n")));
        return asked.areBorneOutBy(passage, passage)
                || (!isUnderOtherPlaces(reading) && asked.areBorneOutBy(passage, frame(reading)));
    }

    private boolean isUnderOtherPlaces(Reading reading) {
        var headings =
                reading.cited().stream()
                        .flatMap(passage -> passage.headings().stream())
                        .filter(heading -> !heading.equals(reading.title()))
                        .collect(Collectors.joining("\n"));
        return Particulars.of(headings).speaksOfOtherPlacesThan(asked);
    }

    private static Particulars frame(Reading reading) {
        var text = reading.document();
        return Particulars.of(
                String.join(
                        "\n",
                        text.substring(0, Math.min(BEGINNING, text.length())),
                        text.substring(Math.max(0, text.length() - END)),
                        Places.mostNamedIn(text)));
    }
}
