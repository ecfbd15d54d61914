package org.warmline.assistant.chat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.question.Asked;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.question.Way;
import org.warmline.assistant.resident.ResidentId;

/**
 * Who has just confirmed is the author of what this browser wrote before: it is filed now, and its
 * open questions are the resident's.
 */
final class Belated {

    private final MessageStore messages;
    private final Listening listening;
    private final Alarms alarms;
    private final Questions questions;

    Belated(MessageStore messages, Listening listening, Alarms alarms, Questions questions) {
        this.messages = messages;
        this.listening = listening;
        this.alarms = alarms;
        this.questions = questions;
    }

    /** Read beforehand, because it may take a while: what was written so far, by its message. */
    Map<UUID, Heard> heard(Visit visit) {
        var heard = new HashMap<UUID, Heard>();
        messages.unconfirmedOf(visit.id()).forEach(it -> heard.put(it.id(), hear(it)));
        return heard;
    }

    /**
     * In the transaction that confirms, so that nothing is left over.
     *
     * @param known what was read of it already
     */
    void file(Visit visit, ResidentId resident, Map<UUID, Heard> known) {
        for (var message : messages.unconfirmedOf(visit.id())) {
            var heard = Optional.ofNullable(known.get(message.id()));
            file(resident, message, heard.orElseGet(() -> hear(message)));
        }
    }

    private void file(ResidentId resident, ChatMessage message, Heard heard) {
        alarms.file(resident, true, message, heard);
        messages.confirm(message.id());
        if (messages.isUncovered(message.id())) {
            questions.unanswered(
                    new QuestionId(message.id()),
                    new Asked(
                            Optional.of(resident),
                            heard.language(),
                            heard.words(),
                            message.at(),
                            Way.CHAT));
        }
    }

    private Heard hear(ChatMessage message) {
        return listening.hear(message.content().text(), message.content().language());
    }
}
