package org.warmline.assistant.chat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.chat.ChatMessage.Citation;
import org.warmline.assistant.chat.ChatMessage.Content;
import org.warmline.assistant.chat.ChatMessage.Tone;
import org.warmline.assistant.chat.MessageStore.Place;
import org.warmline.assistant.policy.GivenAnswer;
import org.warmline.assistant.policy.PolicySources;
import org.warmline.assistant.policy.ToldAnswers;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.question.Way;

/**
 * What a browser may see: where the resident has confirmed, what the resident wrote in any browser,
 * with the answers that have come meanwhile; else only what was written here without confirming.
 */
final class Showing {

    private final MessageStore messages;
    private final Questions questions;
    private final ToldAnswers told;
    private final PolicySources sources;
    private final Sayings sayings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Showing(
            MessageStore messages,
            Questions questions,
            ToldAnswers told,
            PolicySources sources,
            Sayings sayings,
            PlatformTransactionManager manager,
            Clock clock) {
        this.messages = messages;
        this.questions = questions;
        this.told = told;
        this.sources = sources;
        this.sayings = sayings;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** The oldest first. */
    List<ChatMessage> to(Visit visit) {
        return messages.shownTo(visit);
    }

    /**
     * Changes when a page that is open has something to show, and opens no message. Answers that
     * have come are put into the conversation first. Of somebody who has not confirmed it tells no
     * more than of a stranger.
     */
    String state(Visit visit) {
        visit.confirmed().ifPresent(it -> questions.due(it).forEach(due -> tell(visit, due)));
        return (visit.isConfirmed() ? "confirmed." : "open.")
                + messages.lastShownTo(visit).map(UUID::toString).orElse("");
    }

    /** Once, on whatever node and in whatever browser it is first. */
    private void tell(Visit visit, DueAnswer due) {
        transaction.executeWithoutResult(_ -> {
            if (questions.told(due.question(), Way.CHAT)) {
                told.keep(given(due));
                messages.insert(
                        Place.of(visit.expected().orElseThrow()),
                        due.question().value(),
                        ChatMessage.ours(content(visit, due), true, clock.instant()));
            }
        });
    }

    private Content content(Visit visit, DueAnswer due) {
        var language = visit.language();
        return new Content(
                        Tone.PLAIN,
                        language,
                        sayings.lines(language, "answerCame", due.asked()),
                        sources.find(due.documentId(), due.edition())
                                .map(source -> citation(source, due)),
                        "")
                .and(List.of(due.answer()));
    }

    private GivenAnswer given(DueAnswer due) {
        return new GivenAnswer(
                due.question().value(),
                clock.instant(),
                due.reply().language(),
                due.answer(),
                due.documentId(),
                due.edition());
    }

    private static Citation citation(PolicySources.Source source, DueAnswer due) {
        return new Citation(
                source.title(),
                source.issuer(),
                source.number(),
                Optional.of(source.from()),
                due.documentId(),
                source.edition(),
                due.answer(),
                true);
    }
}
