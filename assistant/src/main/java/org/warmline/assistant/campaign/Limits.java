package org.warmline.assistant.campaign;

/**
 * What the lines and the purse bear; a change holds at once, on all nodes together.
 *
 * @param callsPerSecond what the carrier takes
 * @param lines how many calls the trunk carries at the same time
 */
public record Limits(double callsPerSecond, int lines, Limits.Cost cost) {

    /**
     * Estimated, in hundredths of the currency.
     *
     * @param perCall for each call that the carrier took
     * @param perMinute for each minute begun of talking
     * @param perDay at this sum dialling stops for the day
     */
    public record Cost(int perCall, int perMinute, int perDay) {

        /** Where calls cost nothing there is nothing to cap. */
        public boolean isFree() {
            return perCall == 0 && perMinute == 0;
        }

        /** False for a cap that the first call reaches: dialling would stop with it. */
        public boolean allowsACall() {
            return isFree() || perDay >= (long) perCall + perMinute;
        }
    }

    public static final Limits STANDARD = new Limits(1, 45, new Cost(0, 15, 300_000));

    /** A network on this machine takes all calls at once and sends no bill. */
    static final Limits DEMONSTRATION = new Limits(50, 45, new Cost(0, 0, 1));
}
