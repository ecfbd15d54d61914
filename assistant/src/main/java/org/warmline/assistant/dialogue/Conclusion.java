package org.warmline.assistant.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * What a conversation has brought so far, or when it was over.
 *
 * @param outcome empty while it goes on
 * @param dangers every finding that was flagged during the call, also those taken back later
 * @param unsettled what a person has to settle
 * @param items what became of each question that was asked; one that is missing was never asked
 */
public record Conclusion(
        HealthReport report,
        Optional<Outcome> outcome,
        List<Finding> dangers,
        Unsettled unsettled,
        Map<QuestionKind, Item> items,
        Optional<CallBack> callBack) {

    public Conclusion {
        dangers = List.copyOf(dangers);
        items = Map.copyOf(items);
    }

    /** The same, ended in another way: what was not asked yet is asked elsewhere. */
    public Conclusion endedAs(Outcome other) {
        return new Conclusion(report, Optional.of(other), dangers, unsettled, items, callBack);
    }

    /** What became of a question. */
    public enum Item {
        /** Answered, or said before it was asked. */
        ANSWERED,
        /** Asked in every way, and not understood or met with silence: a person asks. */
        NOT_UNDERSTOOD,
        /** Not known, not told, or nothing that can be asked in words: a person asks. */
        LEFT_TO_PERSON,
        /** Still open when the call ended. */
        OPEN
    }

    /**
     * What a person has to settle.
     *
     * @param answered how many different questions of the resident were answered or handed over
     * @param questions the resident's own words of those that no document covers
     * @param contradictions names of facts that were said both ways, such as {@code fever}
     * @param unsure codes of danger signs of which the resident was not sure
     * @param wentSilent true if nothing came back any more after a danger was named
     * @param parting why the resident cannot be asked, if that was said
     */
    public record Unsettled(
            int answered,
            List<String> questions,
            List<String> contradictions,
            List<String> unsure,
            boolean wentSilent,
            Optional<Parting> parting) {

        public Unsettled(
                int answered,
                List<String> questions,
                List<String> contradictions,
                List<String> unsure) {
            this(answered, questions, contradictions, unsure, false, Optional.empty());
        }

        public Unsettled {
            questions = List.copyOf(questions);
            contradictions = List.copyOf(contradictions);
            unsure = List.copyOf(unsure);
        }

        @Override
        public String toString() {
            return "Unsettled[" + questions.size() + " questions]";
        }
    }
}
