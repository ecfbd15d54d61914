package org.warmline.assistant.chat;

import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final TransactionTemplate transaction;

    Belated(
            MessageStore messages,
            Listening listening,
            Alarms alarms,
            Questions questions,
            PlatformTransactionManager manager) {
        this.messages = messages;
        this.listening = listening;
        this.alarms = alarms;
        this.questions = questions;
        this.transaction = new TransactionTemplate(manager);
    }

    void file(Visit confirmed) {
        confirmed
                .expected()
                .ifPresent(resident ->
                        messages.unconfirmedOf(confirmed.id())
                                .forEach(message -> file(resident, message)));
    }

    private void file(ResidentId resident, ChatMessage message) {
        var words = String.join("\n", message.content().lines());
        var heard = listening.hear(words, message.content().language());
        transaction.executeWithoutResult(_ -> {
            alarms.file(resident, true, message.id(), heard);
            messages.confirm(message.id());
            if (messages.isUncovered(message.id())) {
                questions.unanswered(
                        new QuestionId(message.id()),
                        new Asked(
                                Optional.of(resident),
                                heard.language(),
                                words,
                                message.at(),
                                Way.CHAT));
            }
        });
    }
}
