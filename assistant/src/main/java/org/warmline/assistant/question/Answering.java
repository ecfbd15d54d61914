package org.warmline.assistant.question;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.LikeQuestions;
import org.warmline.assistant.policy.OfficeReplies;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.Masked;
import org.warmline.assistant.resident.Grids;

/** The workers' side: what is asked, and the one answer that is written for all who ask it. */
public final class Answering {

    private final QuestionStore store;
    private final OfficeReplies replies;
    private final LikeQuestions like;
    private final Regions regions;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            QuestionStore store,
            OfficeReplies replies,
            LikeQuestions like,
            Regions regions,
            AuditTrail audit,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.replies = replies;
        this.like = like;
        this.regions = regions;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.events = events;
        this.clock = clock;
    }

    /** What waits for an answer, what is asked most often first. */
    public List<QuestionGroup> open(Grids grids) {
        var board = board(grids);
        return groups(board.unanswered()).stream()
                .map(group -> masked(group, board))
                .sorted(
                        Comparator.comparingInt((QuestionGroup group) -> group.extent().count())
                                .reversed()
                                .thenComparing(group -> group.extent().first()))
                .toList();
    }

    /** How many questions wait for an answer that nobody has written. */
    public long count(Grids grids) {
        return store.count(grids);
    }

    /** How many are answered, and whoever asked, as far as we know who, has not been told. */
    public long untold(Grids grids) {
        var board = board(grids);
        return board.waiting().stream()
                .filter(question -> question.resident().isPresent())
                .filter(board::isAnswered)
                .count();
    }

    /** The words of the group to which that question belongs. Everyone that is shown is audited. */
    public Optional<OpenedGroup> open(QuestionId id, Grids grids, Actor by) {
        var board = board(grids);
        return groups(board.unanswered()).stream()
                .filter(group -> group.stream().anyMatch(one -> one.id().equals(id)))
                .findFirst()
                .map(group -> {
                    group.forEach(one -> audit.record(by, "question.open", one.id().value(), ""));
                    var first = group.getFirst();
                    return new OpenedGroup(
                            masked(group, board),
                            group.stream().map(Answering::line).toList(),
                            nearest(first, board));
                });
    }

    private String nearest(OpenQuestion question, Board board) {
        var where = board.region(question).orElseGet(regions::office);
        return like.nearest(question.asked().words(), question.language(), where).orElse("");
    }

    /** In which language it was asked, whatever has become of it; empty if it is not for them. */
    public Optional<Language> language(QuestionId id, Grids grids) {
        return store.language(id, grids);
    }

    /**
     * Writes an answer, in one language or several, for those questions. It is a draft of the
     * library until a second person signs it off. If others write too, each draft stands for
     * itself, and the first that is signed off is told. Those who live where it does not hold wait
     * for another one.
     *
     * @return the drafts' ids
     */
    public List<String> answer(
            Set<QuestionId> questions, List<Reply> answers, Grids grids, Actor by) {
        var board = board(grids);
        var chosen = chosen(questions, board.waiting());
        var drafts = new ArrayList<String>();
        transaction.executeWithoutResult(_ -> {
            for (var answer : answers) {
                var draft = replies.write(answer, by);
                chosen.stream()
                        .filter(question -> question.language() == answer.language())
                        .filter(question ->
                                board.region(question).map(answer.grounds()::areFor).orElse(true))
                        .forEach(question -> store.link(question.id(), draft));
                drafts.add(draft);
            }
        });
        events.publishEvent(new QuestionsChanged());
        return drafts;
    }

    /**
     * It concerns one person only, and a worker speaks to that person: no document comes of it.
     *
     * @return how many
     */
    public int handOver(Set<QuestionId> questions, Grids grids, Actor by) {
        int handed = 0;
        for (var question : chosen(questions, store.waiting(grids))) {
            if (store.hand(question.id(), by, clock.instant())) {
                audit.record(by, "question.hand-over", question.id().value(), "");
                handed++;
            }
        }
        events.publishEvent(new QuestionsChanged());
        return handed;
    }

    private static List<OpenQuestion> chosen(
            Set<QuestionId> questions, List<OpenQuestion> waiting) {
        return waiting.stream().filter(question -> questions.contains(question.id())).toList();
    }

    private Board board(Grids grids) {
        return new Board(store.waiting(grids), regions.ofGrids(), replies);
    }

    /** Each with the one that was asked first in front. */
    private List<List<OpenQuestion>> groups(List<OpenQuestion> all) {
        var byLanguage = all.stream().collect(Collectors.groupingBy(OpenQuestion::language));
        return byLanguage.entrySet().stream()
                .flatMap(entry -> groups(entry.getValue(), entry.getKey()).stream())
                .toList();
    }

    private List<List<OpenQuestion>> groups(List<OpenQuestion> questions, Language language) {
        var words = questions.stream().map(question -> question.asked().words()).toList();
        return like.groups(words, language).stream()
                .map(group -> group.stream().map(questions::get).toList())
                .toList();
    }

    private static QuestionGroup masked(List<OpenQuestion> group, Board board) {
        var first = group.getFirst();
        Instant last = group.getLast().at();
        return new QuestionGroup(
                first.id(),
                first.language(),
                new QuestionGroup.Extent(group.size(), first.at(), last),
                Masked.name(first.asked().words()),
                group.stream()
                        .flatMap(question -> board.drafts(question).stream())
                        .distinct()
                        .toList());
    }

    private static OpenedGroup.Line line(OpenQuestion question) {
        return new OpenedGroup.Line(
                question.id(),
                question.resident(),
                question.asked().words(),
                question.at(),
                question.asked().way());
    }
}
