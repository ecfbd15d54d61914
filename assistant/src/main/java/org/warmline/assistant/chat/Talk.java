package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.chat.ChatMessage.Content;
import org.warmline.assistant.chat.ChatMessage.Speaker;
import org.warmline.assistant.chat.MessageStore.Place;
import org.warmline.assistant.resident.ResidentId;

/**
 * Takes what a browser writes and answers it. A message and its flags are kept together and before
 * anything is looked up; sent again after a failure, it is answered without being kept twice.
 */
final class Talk {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int FASTER_BY_TAPPING = 3;

    private final MessageStore messages;
    private final Visits visits;
    private final Listening listening;
    private final Alarms alarms;
    private final DayQuestions day;
    private final Responding responding;
    private final Pace pace;
    private final ChatSettings.Limits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Talk(
            MessageStore messages,
            Visits visits,
            Listening listening,
            Alarms alarms,
            DayQuestions day,
            Responding responding,
            Pace pace,
            ChatSettings.Limits limits,
            PlatformTransactionManager manager,
            Clock clock) {
        this.messages = messages;
        this.visits = visits;
        this.listening = listening;
        this.alarms = alarms;
        this.day = day;
        this.responding = responding;
        this.pace = pace;
        this.limits = limits;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** What became of something that was sent. */
    enum Sent {
        TAKEN,
        /** Nothing was in it. */
        EMPTY,
        /** A tap for a question that is open no more; not taken, unless it told of a danger. */
        TOO_LATE,
        /** Too much in a short time; it was not taken, unless it told of a danger. */
        TOO_FAST
    }

    /**
     * @param name the page's own for this message
     * @param place at which it was tapped; empty if it was typed
     */
    record Posted(UUID name, String words, Optional<UUID> place) {

        static Posted typed(UUID name, String words) {
            return new Posted(name, words, Optional.empty());
        }

        @Override
        public String toString() {
            return "Posted[" + name + "]";
        }
    }

    /**
     * @param address from which it comes
     */
    Sent say(Visit visit, Posted posted, String address) {
        var heard = listening.hear(posted.words(), visit.language());
        if (heard.words().isBlank()) {
            return Sent.EMPTY;
        }
        var known = messages.sent(visit.id(), posted.name());
        if (known.isEmpty() && !isInPace(visit, address) && !heard.isOrMayBeDanger()) {
            return Sent.TOO_FAST;
        }
        var kept = known.or(() -> keep(visit, posted, heard));
        kept.ifPresent(message -> responding.answer(visit, message, heard));
        return kept.isPresent() ? Sent.TAKEN : Sent.TOO_LATE;
    }

    private boolean isInPace(Visit visit, String address) {
        int most = limits.messages() * (day.areAnswered(visit) ? FASTER_BY_TAPPING : 1);
        return pace.allows(new Pace.Allowance("message", most, MINUTE), visit.door())
                && pace.allows(
                        new Pace.Allowance("address", limits.messagesOfAnAddress(), MINUTE),
                        address);
    }

    private Optional<ChatMessage> keep(Visit visit, Posted posted, Heard heard) {
        return transaction.execute(_ -> keepHeld(visits.held(visit), posted, heard));
    }

    /** Of two requests side by side the first keeps it. */
    private Optional<ChatMessage> keepHeld(Visit visit, Posted posted, Heard heard) {
        boolean late = posted.place().filter(place -> !day.isAt(visit, place)).isPresent();
        if (!late || heard.isOrMayBeDanger()) {
            var message = message(visit, heard);
            if (messages.insert(Place.of(visit), posted.name(), message)) {
                file(visit, message, heard, late);
            }
        }
        return messages.sent(visit.id(), posted.name());
    }

    /**
     * @param late true if it answers nothing that is asked now
     */
    private void file(Visit visit, ChatMessage message, Heard heard, boolean late) {
        if (late || !day.take(visit, message, heard)) {
            owner(visit, heard)
                    .ifPresent(it -> alarms.file(it, visit.isConfirmed(), message, heard));
        }
    }

    /** Through a link that does not work any more only what may be a danger is heard. */
    private static Optional<ResidentId> owner(Visit visit, Heard heard) {
        return heard.isOrMayBeDanger() ? visit.resident() : visit.expected();
    }

    private ChatMessage message(Visit visit, Heard heard) {
        return new ChatMessage(
                UUID.randomUUID(),
                Speaker.RESIDENT,
                Content.plain(heard.language(), List.of(heard.kept())),
                visit.isConfirmed(),
                Optional.empty(),
                clock.instant());
    }
}
