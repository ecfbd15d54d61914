package org.warmline.assistant.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.triage.Severity;

/** What workers are told outside the console, by which ways, and what has become of it. */
public final class Notices {

    private final NoticeStore notices;
    private final MessageStore messages;
    private final PreferenceStore preferences;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Notices(Outbox outbox, AuditTrail audit, PlatformTransactionManager manager, Clock clock) {
        this.notices = outbox.notices();
        this.messages = outbox.messages();
        this.preferences = outbox.preferences();
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Stands or falls with the caller's transaction; delivered later, at least once. */
    public void post(NewNotice notice) {
        var now = clock.instant();
        var ready = now.plus(Patience.gather(notice.severity()));
        transaction.executeWithoutResult(
                _ -> notices.insert(notice, now, notBefore(notice, ready)));
    }

    public Preferences preferencesOf(Actor person) {
        return preferences.of(person);
    }

    public void prefer(Actor person, Preferences wanted, Actor by) {
        transaction.executeWithoutResult(_ -> {
            preferences.put(person, wanted);
            audit.record(
                    by,
                    "notice.prefer",
                    person.name()
                            + " "
                            + wanted.ways().stream().map(reach -> reach.way().code()).toList());
        });
    }

    /** That person has left: no address is kept, and what is on its way there is not sent. */
    public void forget(Actor person) {
        transaction.executeWithoutResult(_ -> {
            preferences.remove(person);
            messages.stop(person);
        });
    }

    /** One message by each of that person's ways, which says that it is a trial. */
    public void tryOut(Actor person, Actor by) {
        transaction.executeWithoutResult(_ -> {
            var ways = preferences.of(person).ways();
            for (int i = 0; i < ways.size(); i++) {
                messages.insert(trial(person, i, ways.get(i).way()), ways.get(i).address());
            }
            audit.record(by, "notice.tryOut", person.name());
        });
    }

    /** The latest first. */
    public List<Message> latest(int count) {
        return messages.latest(count);
    }

    /** What no way brought to anybody and nobody has looked at yet. */
    public List<Message> failed() {
        return messages.failed();
    }

    /** Somebody has looked at all that failed. */
    public void seen(Actor by) {
        transaction.executeWithoutResult(_ -> {
            messages.seen(by);
            audit.record(by, "notice.seen", "");
        });
    }

    private Instant notBefore(NewNotice notice, Instant ready) {
        return notice.severity() == Severity.ATTENTION
                ? preferences.of(notice.person()).quiet().next(ready, clock.getZone())
                : ready;
    }

    private Message trial(Actor person, int ordinal, Way way) {
        return new Message(
                UUID.randomUUID(),
                person,
                way,
                Counts.TRIAL,
                Subject.FLAGS,
                new Message.Progress(MessageState.WAITING, ordinal, 0, clock.instant()),
                "");
    }
}
