package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The sum at which dialling stops for the day. When it is reached, people are told, once for each
 * cap of each day however many nodes there are: whoever sees it first holds the row that all share.
 */
public final class SpendCap {

    private final Spending spending;
    private final Rules rules;
    private final DiallingStore dialling;
    private final SupervisorsTold told;
    private final Clock clock;

    /**
     * A cap that was reached.
     *
     * @param perDay in hundredths of the currency
     */
    record Reached(LocalDate day, int perDay) {}

    SpendCap(
            Spending spending,
            Rules rules,
            DiallingStore dialling,
            SupervisorsTold told,
            Clock clock) {
        this.spending = spending;
        this.rules = rules;
        this.dialling = dialling;
        this.told = told;
        this.clock = clock;
    }

    /** True if somebody was to be called and was not, because the cap that now holds is reached. */
    public boolean stopsDialling() {
        return dialling.read().reached().filter(ofToday(rules.limits().cost())::equals).isPresent();
    }

    /**
     * In the transaction of a call that somebody wants.
     *
     * @param row held by that transaction
     */
    boolean isReached(DiallingStore.Row row, Limits.Cost cost) {
        if (cost.isFree() || spending.today(cost, clock.instant()) < cost.perDay()) {
            return false;
        }
        var reached = ofToday(cost);
        if (row.reached().filter(reached::equals).isEmpty()) {
            dialling.reached(reached);
            told.capReached();
        }
        return true;
    }

    private Reached ofToday(Limits.Cost cost) {
        var today = clock.instant().atZone(spending.officeZone()).toLocalDate();
        return new Reached(today, cost.perDay());
    }
}
