package org.warmline.assistant.followup;

/**
 * The sum of a day, which always adds up: due = waiting + in progress + reached + needs a person.
 *
 * @param waiting not called yet, or to be called again
 */
public record FollowUpCounts(int waiting, int inProgress, int reached, int needsPerson) {

    public int due() {
        return waiting + inProgress + reached + needsPerson;
    }
}
