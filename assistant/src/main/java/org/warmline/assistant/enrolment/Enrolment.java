package org.warmline.assistant.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.privacy.Actor;

/**
 * A list that was sent, and what it does.
 *
 * @param remarks on the file as a whole
 */
public record Enrolment(
        EnrolmentId id,
        Enrolment.State state,
        Enrolment.Sent sent,
        Enrolment.Remarks remarks,
        Enrolment.Sums sums) {

    /** How far it is. */
    public enum State {
        PREVIEW,
        APPLYING,
        DONE,
        UNDOING,
        UNDONE
    }

    /** What a row does. */
    public enum Outcome {
        ACCEPTED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** How far a row is. */
    public enum Stage {
        PREVIEW,
        APPLIED,
        UNDONE,
        KEPT_CALLED,
        KEPT_CHANGED
    }

    /**
     * @param kind of file: Excel, CSV UTF-8 …
     */
    public record Sent(String kind, Actor by, Instant at) {}

    /**
     * @param ignored headings of columns that are not read
     * @param gridIfMissing where residents come to whose row names no grid
     * @param idNumbers the list has ID numbers, which are not read: none is needed
     */
    public record Remarks(
            List<String> ignored, boolean idNumbers, int sheetsLeftOut, String gridIfMissing) {}

    /**
     * @param outcomes how many rows of each
     * @param grids how many residents it adds or changes in each grid
     * @param newGrids those in which nobody lived before
     * @param waiting rows that are still to be written
     * @param kept rows that an undo left as they are, because something was done since
     */
    public record Sums(
            Map<Outcome, Integer> outcomes,
            Map<String, Integer> grids,
            List<String> newGrids,
            int waiting,
            int kept) {

        public int rows() {
            return outcomes.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }

        /** Rows that will be, or were, written. */
        public int written() {
            return count(Outcome.ACCEPTED) + count(Outcome.CHANGED);
        }
    }
}
