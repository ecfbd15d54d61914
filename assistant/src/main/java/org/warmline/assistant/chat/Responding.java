package org.warmline.assistant.chat;

import java.time.Clock;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.chat.MessageStore.Place;
import org.warmline.assistant.policy.GivenAnswer;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.policy.ToldAnswers;
import org.warmline.assistant.question.Asked;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.question.Way;
import org.warmline.assistant.resident.ResidentId;

/**
 * Answers what was kept, once, and has it looked at a second time. What it cannot answer becomes
 * somebody's: a question goes to the questions, and what was not understood to whoever is on duty.
 */
final class Responding {

    private static final int LOOKED_BACK = 10;

    private final MessageStore messages;
    private final Visits visits;
    private final Replying replying;
    private final DayQuestions day;
    private final Alarms alarms;
    private final SecondLook secondLook;
    private final Questions questions;
    private final ToldAnswers told;
    private final Sayings sayings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Responding(
            MessageStore messages,
            Visits visits,
            Replying replying,
            DayQuestions day,
            Alarms alarms,
            SecondLook secondLook,
            Questions questions,
            ToldAnswers told,
            Sayings sayings,
            PlatformTransactionManager manager,
            Clock clock) {
        this.messages = messages;
        this.visits = visits;
        this.replying = replying;
        this.day = day;
        this.alarms = alarms;
        this.secondLook = secondLook;
        this.questions = questions;
        this.told = told;
        this.sayings = sayings;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Does nothing if it is answered. */
    void answer(Visit visit, ChatMessage message, Heard heard) {
        if (!messages.isAnswered(message.id())) {
            if (!heard.isDanger()) {
                visit.resident().ifPresent(it -> lookAgain(it, message, heard));
            }
            answer(visit, message, heard, reply(visit, message, heard));
        }
    }

    private Replying.Reply reply(Visit visit, ChatMessage message, Heard heard) {
        var before = before(visit);
        return day.reply(visit, message, heard, new LookingUp(replying, visit, heard, before))
                .orElseGet(() -> replying.to(visit, heard, before));
    }

    /** The answer does not wait for it. */
    private void lookAgain(ResidentId resident, ChatMessage message, Heard heard) {
        secondLook.at(
                heard.kept(),
                heard.language(),
                sign -> alarms.suspect(resident, message, heard, sign));
    }

    /** What was answered to somebody who had confirmed is for nobody else's eyes. */
    private void answer(Visit visit, ChatMessage to, Heard heard, Replying.Reply reply) {
        var content =
                heard.isCut()
                        ? reply.content().and(sayings.lines(heard.language(), "tooLong"))
                        : reply.content();
        transaction.executeWithoutResult(_ -> {
            var held = visits.held(visit);
            boolean confirmed = visit.isConfirmed() || held.isConfirmed();
            var ours = ChatMessage.ours(content, confirmed, clock.instant());
            if (messages.insertReply(Place.of(held), to.id(), ours)) {
                ours.content().citation().ifPresent(it -> keep(ours, it));
                leave(held, to, heard, reply.left());
                reply.turn().ifPresent(day::settle);
            }
        });
    }

    /** The answer is the first line. */
    private void keep(ChatMessage ours, ChatMessage.Citation cited) {
        told.keep(
                new GivenAnswer(
                        ours.id(),
                        ours.at(),
                        ours.content().language(),
                        ours.content().lines().getFirst(),
                        cited.document(),
                        cited.edition()));
    }

    private void leave(Visit visit, ChatMessage message, Heard heard, Replying.Left left) {
        switch (left) {
            case NOTHING -> {}
            case QUESTION -> visit.expected().ifPresent(_ -> handOver(visit, message, heard));
            case NOT_UNDERSTOOD ->
                    visit.expected().ifPresent(it -> alarms.notUnderstood(it, message, heard));
        }
    }

    /** Nobody is named for a question of somebody who has not confirmed, until then. */
    private void handOver(Visit visit, ChatMessage asked, Heard heard) {
        messages.uncovered(asked.id());
        questions.unanswered(
                new QuestionId(asked.id()),
                new Asked(visit.confirmed(), heard.language(), heard.kept(), asked.at(), Way.CHAT));
    }

    /** The last question of this conversation, as a whole one. */
    private String before(Visit visit) {
        return messages.shownTo(visit, LOOKED_BACK).reversed().stream()
                .map(message -> message.content().asked())
                .filter(asked -> !asked.isEmpty())
                .findFirst()
                .orElse("");
    }
}
