package org.warmline.assistant.report;

/**
 * A round in one grid, or in all of them: due = reached + in progress + a person's.
 *
 * @param inProgress being called, or to be called again before the round ends
 * @param withPerson on the list of a worker
 */
public record GridLine(int round, String grid, int reached, int inProgress, int withPerson) {

    public int due() {
        return reached + inProgress + withPerson;
    }

    GridLine plus(GridLine other) {
        return new GridLine(
                round,
                grid,
                reached + other.reached,
                inProgress + other.inProgress,
                withPerson + other.withPerson);
    }
}
