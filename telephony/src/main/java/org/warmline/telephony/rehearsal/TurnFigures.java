package org.warmline.telephony.rehearsal;

/**
 * How well turns were taken.
 *
 * @param recordings with a turn that ends
 * @param falseCuts share of the turns that were taken while the resident was still speaking
 * @param p50Millis median wait after the end of what was said, of the turns that were not cut
 * @param p95Millis as the median
 * @param interruptionsFound share of the interruptions at which we stopped
 * @param backchannelsKept share of the backchannels over which we went on
 */
public record TurnFigures(
        int recordings,
        double falseCuts,
        long p50Millis,
        long p95Millis,
        double interruptionsFound,
        double backchannelsKept) {}
