package org.warmline.assistant.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.policy.OfficeReplies;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.privacy.Actor;

/** The workers' side: what is asked, and the one answer that is written for all who ask it. */
public final class Answering {

    private final QuestionStore store;
    private final OfficeReplies replies;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Answering(
            QuestionStore store,
            OfficeReplies replies,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events) {
        this.store = store;
        this.replies = replies;
        this.transaction = new TransactionTemplate(manager);
        this.events = events;
    }

    /**
     * Writes an answer, in one language or several, for those questions. It is a draft of the
     * library until a second person signs it off. If others write too, each draft stands for
     * itself, and the first that is signed off is told.
     *
     * @return the drafts' ids
     */
    public List<String> answer(Set<QuestionId> questions, List<Reply> answers, Actor by) {
        var drafts = new ArrayList<String>();
        transaction.executeWithoutResult(_ -> {
            for (var answer : answers) {
                var draft = replies.write(answer, by);
                questions.stream()
                        .filter(question -> store.language(question) == answer.language())
                        .forEach(question -> store.link(question, draft));
                drafts.add(draft);
            }
        });
        events.publishEvent(new QuestionsChanged());
        return drafts;
    }
}
