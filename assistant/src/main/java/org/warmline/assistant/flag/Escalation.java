package org.warmline.assistant.flag;

import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.notice.NoticeUnheard;
import org.warmline.assistant.privacy.Actor;

/**
 * What the machine does when the clock of a flag runs out: worker, deputy, street office, and there
 * it stays and is told again and again. Each step is taken once, also when two nodes look at the
 * same moment: whoever holds the row decides.
 */
public final class Escalation {

    private final FlagStore store;
    private final FlagBook book;
    private final FlagClock flagClock;
    private final TransactionTemplate transaction;

    Escalation(
            FlagStore store,
            FlagBook book,
            FlagClock flagClock,
            PlatformTransactionManager manager) {
        this.store = store;
        this.book = book;
        this.flagClock = flagClock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Every flag whose clock has run out makes one step; one that fails holds up no other. */
    public void runOut() {
        var failures = new ArrayList<RuntimeException>();
        for (var id : store.runOut(book.now())) {
            try {
                transaction.executeWithoutResult(_ -> step(id));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    /** Somebody who cannot be told does not hold up what nobody has taken: the next has it now. */
    @EventListener
    void unheard(NoticeUnheard notice) {
        for (var id : notice.flags()) {
            transaction.executeWithoutResult(_ -> unheard(new FlagId(id), notice.person()));
        }
    }

    private void unheard(FlagId id, Actor person) {
        store.locked(id)
                .filter(before -> before.state() == FlagState.OPEN)
                .filter(before -> before.owner().person().equals(person))
                .ifPresent(before -> {
                    var flag = store.find(id).orElseThrow().flag();
                    NextStep.after(before.owner(), book.line(before, flag))
                            .ifPresent(next -> escalate(flag, before, next));
                });
    }

    private void step(FlagId id) {
        var before = store.locked(id).orElseThrow();
        var flag = store.find(id).orElseThrow().flag();
        switch (NextStep.of(before, book.line(before, flag), book.now())) {
            case NextStep.Wait() -> {}
            case NextStep.Escalate(var to) -> escalate(flag, before, to);
            case NextStep.Remind() -> remind(flag, before);
        }
    }

    private void escalate(Flag flag, Situation before, Turn to) {
        var after = before.handedTo(to, flagClock.due(flag.severity(), book.now()));
        book.write(
                flag,
                Change.byMachine(FlagStep.Kind.ESCALATED, before, after)
                        .remarking("from:" + before.owner().person().name()));
    }

    private void remind(Flag flag, Situation before) {
        var pace = before.state() == FlagState.TAKEN ? flagClock.held() : flagClock.repeated();
        var next = pace.after(flag.severity(), book.now());
        var after = before.with(before.times().reminded(next));
        book.write(flag, Change.byMachine(FlagStep.Kind.REMINDED, before, after));
    }
}
