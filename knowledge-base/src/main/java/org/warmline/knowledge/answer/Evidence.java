package org.warmline.knowledge.answer;

import java.util.Set;
import java.util.stream.Collectors;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.reader.Reader.Reading;
import org.warmline.knowledge.wording.Concern;
import org.warmline.knowledge.wording.Particulars;
import org.warmline.knowledge.wording.Places;

/**
 * Whether what is cited bears out what is particular in a question. Numbers (days, amounts,
 * batches) must stand in the cited passages, under their title and headings. Dates, places and
 * diseases are often told once for a whole document: they may also stand where it begins or ends,
 * or be the place that it names most; but not if the headings above the passage name other places.
 */
final class Evidence {

    private static final int BEGINNING = 300;
    private static final int END = 150;

    private final Particulars asked;
    private final Set<Concern> concerns;

    private Evidence(Particulars asked, Set<Concern> concerns) {
        this.asked = asked;
        this.concerns = concerns;
    }

    static Evidence soughtBy(Question question, String text) {
        return new Evidence(Particulars.asked(text, question.where().toString()), Concern.of(text));
    }

    /**
     * A prepared reply stands by itself, with the questions that it was written for. It is told as
     * the answer, so it must also speak of what the question turns on.
     */
    boolean isIn(Passage reply) {
        var text = reply.title() + "\n" + reply.inContext();
        var said = Particulars.of(text);
        var spoken = Concern.in(text);
        return asked.areBorneOutBy(said, said)
                && concerns.stream().allMatch(concern -> concern.isAmong(spoken));
    }

    boolean isIn(Reading reading) {
        return asked.areNone() || isSaidIn(reading);
    }

    private boolean isSaidIn(Reading reading) {
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
