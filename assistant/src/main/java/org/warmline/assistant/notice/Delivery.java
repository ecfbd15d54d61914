package org.warmline.assistant.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;

/**
 * Brings notices to people. Each try is written down before it is made, so that a crash leads to a
 * repetition with the same id and never to silence; whoever writes it down first makes it, also
 * among several nodes. A slow server holds up nobody else.
 */
public final class Delivery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** What the robot of a WeCom group takes in a minute. */
    private static final int ROBOT_LIMIT = 20;

    private final NoticeStore notices;
    private final MessageStore messages;
    private final PreferenceStore preferences;
    private final Letters letters;
    private final Messengers messengers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();

    /** To whom and of what kind: all that waits for it goes into one message. */
    private record Bundle(Actor person, Subject.Matter matter) {}

    Delivery(
            Outbox outbox,
            Letters letters,
            Messengers messengers,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = outbox.notices();
        this.messages = outbox.messages();
        this.preferences = outbox.preferences();
        this.letters = letters;
        this.messengers = messengers;
        this.transaction = new TransactionTemplate(manager);
        this.events = events;
        this.clock = clock;
    }

    /** Sends off what is due and does not wait for the answers. */
    public List<Future<?>> run() {
        transaction.executeWithoutResult(_ -> gather());
        var errandsOfThisRun = new ArrayList<Future<?>>();
        for (var message : messages.due(clock.instant())) {
            var address = messages.address(message);
            if (isResting(message, address)) {
                continue;
            }
            var tries = message.progress().tries() + 1;
            var wait = Patience.waitAfter(message.counts().worst(), tries);
            if (messages.claim(message, clock.instant(), clock.instant().plus(wait))) {
                errandsOfThisRun.add(errands.submit(() -> bring(message, address, tries)));
            }
        }
        return errandsOfThisRun;
    }

    private void gather() {
        notices.lockedReady(clock.instant()).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> new Bundle(row.person(), row.about().matter())))
                .forEach(this::gather);
    }

    private void gather(Bundle bundle, List<NoticeStore.Row> waiting) {
        var subjects = waiting.stream().map(NoticeStore.Row::about).distinct().toList();
        var severities =
                subjects.stream()
                        .map(subject ->
                                waiting.stream()
                                        .filter(row -> row.about().equals(subject))
                                        .map(NoticeStore.Row::severity)
                                        .min(Comparable::compareTo)
                                        .orElseThrow())
                        .toList();
        var about =
                subjects.size() == 1
                        ? subjects.getFirst()
                        : new Subject(bundle.matter(), Optional.empty());
        var message = insert(bundle.person(), 0, Counts.of(severities), about);
        notices.gather(waiting, message);
    }

    /** By that one of the person's ways; by none if there is none. */
    private UUID insert(Actor person, int ordinal, Counts counts, Subject about) {
        var ways = preferences.of(person).ways();
        var id = UUID.randomUUID();
        var none = ordinal >= ways.size();
        var state = none ? MessageState.NO_WAY : MessageState.WAITING;
        var progress = new Message.Progress(state, ordinal, 0, clock.instant());
        var way = none ? Way.SCREEN : ways.get(ordinal).way();
        messages.insert(
                new Message(id, person, way, counts, about, progress, ""),
                none ? "" : ways.get(ordinal).address());
        return id;
    }

    private boolean isResting(Message message, String address) {
        return message.way() == Way.WECOM
                && messages.triesTo(address, clock.instant(), A_MINUTE) >= ROBOT_LIMIT;
    }

    private void bring(Message message, String address, int tries) {
        var letter = letters.of(message);
        switch (sent(message.way(), letter, address)) {
            case Messenger.Sending.Sent() -> messages.move(message.id(), MessageState.SENT, "");
            case Messenger.Sending.Failed(var trouble) -> failed(message, tries, trouble);
        }
    }

    /** The one place where a messenger's own mistake is caught: it must not silence a notice. */
    private Messenger.Sending sent(Way way, Letter letter, String address) {
        try {
            return messengers.of(way).send(letter, address);
        } catch (RuntimeException e) {
            LOG.error("notice by {} failed: {}", way.code(), e.getClass().getName());
            return new Messenger.Sending.Failed("unexpected");
        }
    }

    private void failed(Message message, int tries, String trouble) {
        if (tries < Patience.tries(message.counts().worst()) && !message.counts().isTrial()) {
            messages.troubled(message.id(), trouble);
            return;
        }
        var unheard = transaction.execute(_ -> giveUp(message, trouble));
        unheard.ifPresent(events::publishEvent);
    }

    /** The next way has it now; if there is none, the pages say so and the next person is told. */
    private Optional<NoticeUnheard> giveUp(Message message, String trouble) {
        var next = message.progress().ordinal() + 1;
        var another =
                !message.counts().isTrial()
                        && next < preferences.of(message.person()).ways().size();
        var state = another ? MessageState.OTHER_WAY : MessageState.FAILED;
        if (!messages.move(message.id(), state, trouble)) {
            return Optional.empty();
        }
        if (another) {
            var other = insert(message.person(), next, message.counts(), message.about());
            notices.moveTo(message.id(), other);
            return Optional.empty();
        }
        var flags = notices.flagsOf(message.id());
        return flags.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoticeUnheard(message.person(), flags));
    }

    @Override
    public void close() {
        errands.shutdownNow();
    }
}
