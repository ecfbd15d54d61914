package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.chat.ChatMessage.Content;
import org.warmline.assistant.chat.ChatMessage.Speaker;
import org.warmline.assistant.chat.MessageStore.Place;
import org.warmline.assistant.question.Asked;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.question.Way;
import org.warmline.assistant.resident.ResidentId;

/**
 * Takes what a browser writes and answers it. A message and its flags are kept together and before
 * anything is looked up; sent again after a failure, it is answered without being kept twice.
 */
final class Talk {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int LOOKED_BACK = 10;

    private final MessageStore messages;
    private final Listening listening;
    private final Alarms alarms;
    private final Replying replying;
    private final Questions questions;
    private final Sayings sayings;
    private final Pace pace;
    private final ChatSettings.Limits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Talk(
            MessageStore messages,
            Listening listening,
            Alarms alarms,
            Replying replying,
            Questions questions,
            Sayings sayings,
            Pace pace,
            ChatSettings.Limits limits,
            PlatformTransactionManager manager,
            Clock clock) {
        this.messages = messages;
        this.listening = listening;
        this.alarms = alarms;
        this.replying = replying;
        this.questions = questions;
        this.sayings = sayings;
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
        /** Too much in a short time; it was not taken, unless it told of a danger. */
        TOO_FAST
    }

    /**
     * @param name the page's own for this message
     * @param address from which it comes
     */
    Sent say(Visit visit, UUID name, String typed, String address) {
        var heard = listening.hear(typed, visit.language());
        if (heard.words().isBlank()) {
            return Sent.EMPTY;
        }
        var known = messages.sent(visit.id(), name);
        if (known.isEmpty() && !isInPace(visit, address) && !heard.isDanger()) {
            return Sent.TOO_FAST;
        }
        var before = before(visit);
        var kept = known.orElseGet(() -> keep(visit, name, heard));
        if (!messages.isAnswered(kept.id())) {
            answer(visit, kept, replying.to(visit, heard, before), heard);
        }
        return Sent.TAKEN;
    }

    private boolean isInPace(Visit visit, String address) {
        return pace.allows(new Pace.Allowance("message", limits.messages(), MINUTE), visit.door())
                && pace.allows(
                        new Pace.Allowance("address", limits.messagesOfAnAddress(), MINUTE),
                        address);
    }

    /** Of two requests side by side the first keeps it. */
    private ChatMessage keep(Visit visit, UUID name, Heard heard) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    var message = message(visit, heard);
                    if (messages.insert(Place.of(visit), name, message)) {
                        owner(visit, heard)
                                .ifPresent(it ->
                                        alarms.file(it, visit.isConfirmed(), message.id(), heard));
                    }
                    return messages.sent(visit.id(), name).orElseThrow();
                }));
    }

    /** Through a link that does not work any more only a danger is heard. */
    private static Optional<ResidentId> owner(Visit visit, Heard heard) {
        return heard.isDanger() ? visit.resident() : visit.expected();
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

    private void answer(Visit visit, ChatMessage to, Replying.Reply reply, Heard heard) {
        var content =
                heard.isCut()
                        ? reply.content().and(sayings.lines(heard.language(), "tooLong"))
                        : reply.content();
        var ours = ChatMessage.ours(content, visit.isConfirmed(), clock.instant());
        transaction.executeWithoutResult(_ -> {
            boolean isFirst = messages.insertReply(Place.of(visit), to.id(), ours);
            if (isFirst && reply.uncovered() && visit.expected().isPresent()) {
                handOver(visit, to, heard);
            }
        });
    }

    /** Nobody is named for a question of somebody who has not confirmed, until then. */
    private void handOver(Visit visit, ChatMessage asked, Heard heard) {
        messages.uncovered(asked.id());
        questions.unanswered(
                new QuestionId(visit.isConfirmed() ? asked.id() : UUID.randomUUID()),
                new Asked(
                        visit.isConfirmed() ? visit.expected() : Optional.empty(),
                        heard.language(),
                        heard.kept(),
                        asked.at(),
                        Way.CHAT));
    }

    /** The last question of this browser, as a whole one. */
    private String before(Visit visit) {
        return messages.ofVisit(visit.id(), LOOKED_BACK).reversed().stream()
                .map(message -> message.content().asked())
                .filter(asked -> !asked.isEmpty())
                .findFirst()
                .orElse("");
    }
}
