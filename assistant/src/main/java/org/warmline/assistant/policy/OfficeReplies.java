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
    private final Region region;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * @param region where residents live
     */
    OfficeReplies(
            Library library, PolicyIndex index, Region region, AuditTrail audit, Clock clock) {
        this.library = library;
        this.index = index;
        this.region = region;
        this.audit = audit;
        this.clock = clock;
    }

    /** What has become of a reply. */
    public enum State {
        DRAFT,
        USABLE,
        /** Withdrawn, replaced, not there, or not valid here today. */
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

    public State state(String documentId) {
        var id = new DocumentId(documentId);
        if (usable(documentId).isPresent()) {
            return State.USABLE;
        }
        return library.newest(id).filter(Shelved::isDraft).isPresent()
                ? State.DRAFT
                : State.OUT_OF_USE;
    }

    /** A reply that may be told, and the edition in which it stands. */
    public record Usable(Reply reply, int edition) {}

    /** As it may be told here today; empty if it may not. */
    public Optional<Usable> usable(String documentId) {
        return library.inForce(new DocumentId(documentId), LocalDate.now(clock))
                .filter(shelved -> holds(shelved.document()))
                .flatMap(shelved ->
                        reply(shelved)
                                .map(reply ->
                                        new Usable(reply, shelved.document().edition().number())));
    }

    /** As the search sees it: valid here, and nothing else stands in its place here. */
    private boolean holds(PolicyDocument document) {
        return index.holds(document.edition(), document.language(), LocalDate.now(clock), region);
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
