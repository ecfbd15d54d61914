package org.warmline.assistant.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.Reply.Grounds;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelved;

/** Answers that workers write: drafts of the library like any other, signed off there. */
public final class OfficeReplies {

    private static final String PREFIX = "reply/";

    private final Library library;
    private final PolicyIndex index;
    private final AuditTrail audit;
    private final Clock clock;

    OfficeReplies(Library library, PolicyIndex index, AuditTrail audit, Clock clock) {
        this.library = library;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    /** What has become of a reply. */
    public enum State {
        DRAFT,
        USABLE,
        /** Withdrawn, replaced, not there, or not valid there today. */
        OUT_OF_USE
    }

    /**
     * A new draft.
     *
     * @return the document's id
     */
    public String write(Reply reply, Actor by) {
        var id = PREFIX + reply.language().tag() + "/" + UUID.randomUUID();
        var grounds = reply.grounds();
        var document =
                new PolicyDocument(
                        Edition.first(id),
                        grounds.title(),
                        reply.language().tag(),
                        new Standing(
                                Region.of(grounds.region()),
                                new Validity(grounds.from(), grounds.to()),
                                Optional.empty(),
                                Optional.empty()),
                        new Origin("", "", grounds.source()),
                        List.of(new Block.Reply(List.of(reply.question()), reply.answer())));
        library.add(document, by.name());
        audit.record(by, "library.add", id);
        return id;
    }

    /**
     * @param region where whoever has asked lives; empty if nobody knows, who can be told nothing
     */
    public State state(String documentId, Optional<String> region) {
        var id = new DocumentId(documentId);
        if (inForce(id)
                .filter(shelved -> holds(shelved.document(), where(shelved, region)))
                .isPresent()) {
            return State.USABLE;
        }
        return library.newest(id).filter(Shelved::isDraft).isPresent()
                ? State.DRAFT
                : State.OUT_OF_USE;
    }

    /** A reply that may be told, and the edition in which it stands. */
    public record Usable(Reply reply, int edition) {}

    /**
     * As it may be told today; empty if it may not.
     *
     * @param region where whoever is told lives
     */
    public Optional<Usable> usable(String documentId, String region) {
        return inForce(new DocumentId(documentId))
                .filter(shelved -> holds(shelved.document(), Region.of(region)))
                .flatMap(shelved ->
                        reply(shelved)
                                .map(reply ->
                                        new Usable(reply, shelved.document().edition().number())));
    }

    private Optional<Shelved> inForce(DocumentId id) {
        return library.inForce(id, LocalDate.now(clock));
    }

    /** Of somebody unknown it is asked only whether it holds where it is meant for. */
    private static Region where(Shelved shelved, Optional<String> region) {
        return region.map(Region::of).orElse(shelved.document().standing().region());
    }

    /** As the search sees it: valid there, and nothing else stands in its place there. */
    private boolean holds(PolicyDocument document, Region where) {
        return index.holds(document.edition(), document.language(), LocalDate.now(clock), where);
    }

    private static Optional<Reply> reply(Shelved shelved) {
        var document = shelved.document();
        var standing = document.standing();
        var grounds =
                new Grounds(
                        document.title(),
                        document.origin().source(),
                        standing.region().toString(),
                        standing.validity().from(),
                        standing.validity().to());
        return document.blocks().stream()
                .filter(Block.Reply.class::isInstance)
                .map(Block.Reply.class::cast)
                .findFirst()
                .map(block ->
                        new Reply(
                                Language.ofTag(document.language()),
                                block.wordings().getFirst(),
                                block.text(),
                                grounds));
    }
}
