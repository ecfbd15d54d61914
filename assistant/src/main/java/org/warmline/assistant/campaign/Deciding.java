package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.FlagState;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.Reason;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.triage.Unreached;

/**
 * Decides after each call what comes next, and gives to a person what the machine cannot settle.
 * May run on several nodes and twice: the same facts give the same decision.
 */
final class Deciding {

    private static final int AT_ONCE = 500;

    private final CallList list;
    private final Situations situations;
    private final Flags flags;
    private final Rules rules;
    private final Clock clock;
    private final int atOnce;

    Deciding(CallList list, Situations situations, Flags flags, Rules rules, Clock clock) {
        this(list, situations, flags, rules, clock, AT_ONCE);
    }

    /**
     * @param atOnce how many are looked at together
     */
    Deciding(
            CallList list,
            Situations situations,
            Flags flags,
            Rules rules,
            Clock clock,
            int atOnce) {
        this.atOnce = atOnce;
        this.list = list;
        this.situations = situations;
        this.flags = flags;
        this.rules = rules;
        this.clock = clock;
    }

    /** Everything that waits for a decision, and everything whose time is over. */
    void run() {
        int held = 0;
        List<CallList.Entry> waiting;
        do {
            waiting = list.undecided(atOnce, held);
            held += decide(waiting);
        } while (waiting.size() == atOnce);
        var now = clock.instant();
        list.overdue(now, atOnce).forEach(entry -> give(entry, Retrying.WINDOW_OVER, now));
    }

    /**
     * @return how many cannot be decided yet, because nobody knows how their call ends
     */
    private int decide(List<CallList.Entry> waiting) {
        var now = clock.instant();
        var lately =
                situations.lately(waiting.stream().map(CallList.Entry::resident).toList(), now);
        var rulesByDay = rules.byDay();
        var settled =
                waiting.stream().filter(entry -> !Situations.isRunning(entry, lately)).toList();
        settled.forEach(entry -> decide(entry, lately, rulesByDay.apply(entry.round().day()), now));
        return waiting.size() - settled.size();
    }

    private void decide(
            CallList.Entry entry, Situations.Lately lately, RoundRules round, Instant now) {
        var situation = situations.of(entry, lately, round, now);
        if (entry.state() == FollowUpState.NEEDS_PERSON && !isToBeCalledBack(entry, situation)) {
            list.leave(entry);
            situation.ifPresent(known -> flagIfMissed(entry, known, now));
            return;
        }
        Next next =
                situation
                        .map(known -> new Retrying(round).next(known, now))
                        .orElse(new Next.Withdrawn());
        switch (next) {
            case Next.Call call -> list.decide(entry, time(entry, call));
            case Next.Person(var why) -> give(entry, why, now);
            case Next.Withdrawn() -> withdraw(entry);
        }
    }

    /** What a person has stays with that person, also after the quarantine. */
    private void withdraw(CallList.Entry entry) {
        if (entry.state() == FollowUpState.NEEDS_PERSON) {
            list.leave(entry);
            return;
        }
        list.withdraw(entry.id());
    }

    /** A person has it; but a conversation that was cut off is taken up again while it is fresh. */
    private boolean isToBeCalledBack(CallList.Entry entry, Optional<Retrying.Situation> situation) {
        return situation.flatMap(Retrying.Situation::last).map(Try::ending).stream()
                        .anyMatch(Ending.CUT_OFF::equals)
                && flags.ofFollowUp(entry.id().value()).stream().noneMatch(Deciding::isPressing);
    }

    /** Somebody is on it, or must be at once: the machine keeps the line free. */
    private static boolean isPressing(Flag flag) {
        return flag.severity() != Severity.ATTENTION || flag.progress().state() != FlagState.OPEN;
    }

    private static CallList.CallTime time(CallList.Entry entry, Next.Call call) {
        return new CallList.CallTime(
                entry.time().opens(),
                call.closes(),
                Optional.of(call.at()),
                call.rank().number(),
                entry.time().turn());
    }

    private void give(CallList.Entry entry, Rule why, Instant now) {
        if (entry.state() == FollowUpState.NEEDS_PERSON) {
            list.leave(entry);
            return;
        }
        boolean isMissed =
                why.reason().equals(Reason.NOT_REACHED.code()) && !why.equals(Retrying.OPTED_OUT);
        missed(entry, now)
                .filter(_ -> isMissed)
                .ifPresentOrElse(
                        judged -> list.hand(entry.id(), rule(judged), judged.severity(), true),
                        () -> list.hand(entry.id(), why, Severity.ATTENTION, false));
    }

    /** A person has it for another reason, and nobody was spoken to in this round either. */
    private void flagIfMissed(CallList.Entry entry, Retrying.Situation situation, Instant now) {
        boolean spoken =
                list.lastAnswered(entry.resident())
                        .filter(at -> !at.isBefore(entry.time().opens()))
                        .isPresent();
        if (!situation.tries().isEmpty() && !spoken) {
            missed(entry, now)
                    .ifPresent(judged -> list.flag(entry, rule(judged), judged.severity()));
        }
    }

    /** Two rounds, or a day: a flag of its own. */
    private Optional<Judgement> missed(CallList.Entry entry, Instant now) {
        var answered = list.lastAnswered(entry.resident());
        boolean roundBeforeToo =
                list.before(entry, 1).stream()
                        .filter(round -> round.state() == FollowUpState.NEEDS_PERSON)
                        .anyMatch(round ->
                                answered.isEmpty()
                                        || answered.get().isBefore(round.time().opens()));
        var since = answered.or(() -> list.firstDue(entry.resident())).orElse(now);
        return Triage.judge(new Unreached(roundBeforeToo, Duration.between(since, now)));
    }

    private static Rule rule(Judgement judgement) {
        return Rule.of(judgement);
    }
}
