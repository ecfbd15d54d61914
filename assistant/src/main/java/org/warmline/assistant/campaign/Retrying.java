package org.warmline.assistant.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.resident.CallWishes;
import org.warmline.assistant.resident.Quarantine;

/** Decides when somebody is called next, from what happened so far. Pure. */
final class Retrying {

    static final Rule OPTED_OUT = new Rule("notReached", "wants-no-machine");
    static final Rule REFUSED_TODAY = new Rule("refused", "refused-today");
    static final Rule NO_HOURS = new Rule("notReached", "no-hour-suits");
    static final Rule WINDOW_OVER = new Rule("notReached", "round-over");
    static final Rule ATTEMPTS_USED = new Rule("notReached", "attempts-used");
    static final Rule ASKED_TOO_LATE = new Rule("callLater", "asked-outside-hours");
    static final Rule CUT_AGAIN = new Rule("incomplete", "cut-off-twice");

    /** Where the resident named no time. */
    private static final Duration SOME_TIME_LATER = Duration.ofMinutes(30);

    /** How long we try to keep an appointment after the round is over. */
    private static final Duration APPOINTMENT = Duration.ofMinutes(30);

    private static final Duration CARRIER_PAUSE = Duration.ofSeconds(30);
    private static final int LONGEST_PAUSE = 4;

    private final RoundRules rules;

    Retrying(RoundRules rules) {
        this.rules = rules;
    }

    /**
     * How often and when somebody's telephone rang, in all rounds.
     *
     * @param lastEnded when the last call ended for which it did
     * @param refused whether the resident said today that no machine should call
     */
    record Rung(int today, Optional<Instant> lastEnded, boolean refused) {}

    /**
     * @param tries of this round, in their order
     */
    record Situation(
            RoundHours hours,
            CallWishes wishes,
            Quarantine quarantine,
            boolean flaggedLately,
            List<Try> tries,
            Rung rang) {

        LocalDate day() {
            return hours.round().day();
        }

        Optional<Try> last() {
            return tries.isEmpty() ? Optional.empty() : Optional.of(tries.getLast());
        }

        long count(Ending ending) {
            return tries.stream().filter(one -> one.ending() == ending).count();
        }

        long rung() {
            return tries.stream().filter(one -> one.ending() != Ending.NOT_PLACED).count();
        }
    }

    Next next(Situation situation, Instant now) {
        if (!situation.quarantine().includes(situation.day())) {
            return new Next.Withdrawn();
        }
        if (situation.wishes().optedOut().isPresent()) {
            return new Next.Person(OPTED_OUT);
        }
        if (situation.rang().refused()) {
            return new Next.Person(REFUSED_TODAY);
        }
        boolean usedUp =
                situation.rung() >= rules.attempts().perRound()
                        || situation.rang().today() >= rules.attempts().perDay();
        if (usedUp) {
            return new Next.Person(ATTEMPTS_USED);
        }
        return situation
                .last()
                .map(last -> after(last, situation, now))
                .orElseGet(() -> inWindow(now, situation, CallRank.FIRST_CALL));
    }

    private Next after(Try last, Situation situation, Instant now) {
        return switch (last.ending()) {
            case NOT_PLACED ->
                    inWindow(last.ended().plus(pause(situation)), situation, CallRank.FIRST_CALL);
            case CALL_LATER -> asked(last, situation, now);
            case CUT_OFF -> cutOff(last, situation, now);
            default -> retry(last, situation);
        };
    }

    private Next retry(Try last, Situation situation) {
        var delays = rules.after(last.ending());
        int times = Math.toIntExact(situation.count(last.ending()));
        if (times > delays.size()) {
            return new Next.Person(ATTEMPTS_USED);
        }
        return inWindow(last.ended().plus(delays.get(times - 1)), situation, CallRank.RETRY);
    }

    private Next asked(Try last, Situation situation, Instant now) {
        var at = last.callBack().orElse(last.ended().plus(SOME_TIME_LATER));
        return appointment(at, situation, now).orElse(new Next.Person(ASKED_TOO_LATE));
    }

    private Next cutOff(Try last, Situation situation, Instant now) {
        var delays = rules.after(Ending.CUT_OFF);
        int times = Math.toIntExact(situation.count(Ending.CUT_OFF));
        if (times > delays.size()) {
            return new Next.Person(CUT_AGAIN);
        }
        return appointment(last.ended().plus(delays.get(times - 1)), situation, now)
                .orElse(new Next.Person(CUT_AGAIN));
    }

    /** Kept even outside the round, within permitted hours of the same day. */
    private Optional<Next> appointment(Instant asked, Situation situation, Instant now) {
        var zone = situation.hours().zone();
        var at = asked.isBefore(now) ? now : asked;
        var local = at.atZone(zone);
        if (!local.toLocalDate().equals(situation.day())
                || !Window.PERMITTED.includes(local.toLocalTime())) {
            return Optional.empty();
        }
        var quiet = situation.day().atTime(Window.PERMITTED.to()).atZone(zone).toInstant();
        var until = later(situation.hours().closes(), at.plus(APPOINTMENT));
        return Optional.of(
                new Next.Call(at, until.isBefore(quiet) ? until : quiet, CallRank.CALL_BACK));
    }

    private Next inWindow(Instant at, Situation situation, CallRank rank) {
        var hours = situation.hours();
        if (hours.window().isEmpty()) {
            return new Next.Person(NO_HOURS);
        }
        var notBefore = later(later(at, hours.opens()), gapOver(situation));
        if (!notBefore.isBefore(hours.closes())) {
            return new Next.Person(situation.tries().isEmpty() ? WINDOW_OVER : ATTEMPTS_USED);
        }
        return new Next.Call(
                notBefore,
                hours.closes(),
                situation.flaggedLately() ? CallRank.FLAGGED_LATELY : rank);
    }

    private Instant gapOver(Situation situation) {
        return situation
                .rang()
                .lastEnded()
                .map(ended -> ended.plus(rules.attempts().gap()))
                .orElse(Instant.MIN);
    }

    /** Longer each time that the carrier does not take it. */
    private static Duration pause(Situation situation) {
        var inARow =
                situation.tries().reversed().stream()
                        .takeWhile(one -> one.ending() == Ending.NOT_PLACED)
                        .count();
        return CARRIER_PAUSE.multipliedBy(1L << Math.min(LONGEST_PAUSE, inARow - 1));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
