package org.warmline.assistant.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.DocumentSigned;
import org.warmline.assistant.policy.DocumentWithdrawn;
import org.warmline.assistant.policy.OfficeReplies;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/** What nothing covered when it was asked, until whoever asked has been told. */
public final class Questions {

    private static final Duration LONGEST_CALL = Duration.ofMinutes(15);

    private final QuestionStore store;
    private final OfficeReplies replies;
    private final Residents residents;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            QuestionStore store,
            OfficeReplies replies,
            Residents residents,
            Regions regions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.replies = replies;
        this.residents = residents;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing covered it.
     *
     * @param resident null if we do not know whom we spoke to
     * @param words the resident's own
     */
    public QuestionId unanswered(
            @Nullable ResidentId resident, Language language, String words, Instant at, Way way) {
        var id = QuestionId.random();
        unanswered(id, new Asked(Optional.ofNullable(resident), language, words, at, way));
        return id;
    }

    /**
     * As above; told twice under one name, it stands there once. Told again with who has asked, it
     * is that resident's from then on.
     */
    public void unanswered(QuestionId name, Asked asked) {
        boolean isNew = store.insert(name, asked);
        if (isNew || asked.resident().filter(it -> store.name(name, it)).isPresent()) {
            events.publishEvent(new QuestionsChanged());
        }
    }

    /**
     * What that resident has asked and is to be told now, the longest waiting first. What was
     * withdrawn meanwhile, or does not hold today where the resident lives, is not among it.
     */
    public List<DueAnswer> due(ResidentId resident) {
        return due(resident, clock.instant().minus(LONGEST_CALL));
    }

    /**
     * As above, for a call in that language that is about to be made. For as long as it may last,
     * they are due nowhere else.
     */
    public List<DueAnswer> take(ResidentId resident, Language language, UUID call) {
        var due =
                due(resident, clock.instant().plus(LONGEST_CALL)).stream()
                        .filter(answer -> answer.reply().language() == language)
                        .toList();
        due.forEach(answer -> store.take(answer.question(), call, clock.instant()));
        return due;
    }

    private List<DueAnswer> due(ResidentId resident, Instant takenBefore) {
        var waiting = store.waiting(resident, takenBefore);
        return waiting.isEmpty()
                ? List.of()
                : due(waiting, regions.around(residents.gridOf(resident)));
    }

    private List<DueAnswer> due(List<QuestionStore.Link> waiting, String region) {
        var due = new LinkedHashMap<QuestionId, DueAnswer>();
        for (var link : waiting) {
            replies.usable(link.document(), region)
                    .ifPresent(usable ->
                            due.putIfAbsent(
                                    link.question(),
                                    new DueAnswer(
                                            link.question(),
                                            usable.reply(),
                                            link.document(),
                                            usable.edition())));
        }
        return List.copyOf(due.values());
    }

    /**
     * The resident has heard or read the answer.
     *
     * @return false if that was so before
     */
    public boolean told(QuestionId question, Way way) {
        boolean first = store.told(question, clock.instant(), way);
        if (first) {
            events.publishEvent(new QuestionsChanged());
        }
        return first;
    }

    /** It answers nobody who was not told by now. */
    @EventListener
    void withdrawn(DocumentWithdrawn withdrawn) {
        store.unlink(withdrawn.documentId());
    }

    @EventListener
    void signed(DocumentSigned signed) {
        for (var waiting : store.waitingFor(signed.documentId())) {
            events.publishEvent(
                    new Answered(waiting.question(), waiting.resident(), signed.documentId()));
        }
    }
}
