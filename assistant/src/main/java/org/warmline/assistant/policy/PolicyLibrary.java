package org.warmline.assistant.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.intake.Intake;
import org.warmline.knowledge.intake.Intake.Outcome;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelved;
import org.warmline.knowledge.retrieval.Ranked;

/** The library as the people see it who keep it: what is in it, who signs, what is withdrawn. */
public final class PolicyLibrary {

    private static final int TRIED = 5;

    private final Library library;
    private final OfficeAnswers answers;
    private final ToldAnswers told;
    private final InboxTrouble trouble;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PolicyLibrary(
            Library library,
            OfficeAnswers answers,
            ToldAnswers told,
            InboxTrouble trouble,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.library = library;
        this.answers = answers;
        this.told = told;
        this.trouble = trouble;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The newest edition of a document. */
    public record Entry(
            String id,
            int edition,
            String title,
            String about,
            String state,
            String writtenBy,
            String signedBy) {

        public boolean isDraft() {
            return state.equals("draft");
        }

        public boolean isUsed() {
            return state.equals("signed");
        }
    }

    public List<Entry> list() {
        return library.list().stream().map(PolicyLibrary::entry).toList();
    }

    private static Entry entry(Shelved shelved) {
        var document = shelved.document();
        return new Entry(
                document.id().value(),
                document.edition().number(),
                document.title(),
                about(document),
                shelved.state().name().toLowerCase(Locale.ROOT),
                shelved.writtenBy(),
                document.standing().signOff().map(SignOff::by).orElse(""));
    }

    private static String about(PolicyDocument document) {
        var validity = document.standing().validity();
        return "%s %s %s – %s"
                .formatted(
                        document.language(),
                        document.standing().region(),
                        validity.from(),
                        validity.to().map(LocalDate::toString).orElse("…"));
    }

    /**
     * What an edition says, and where it has it from.
     *
     * @param issuer with the number that the issuer gave it
     */
    public record Edited(Entry entry, String issuer, String source, List<String> lines) {}

    public Optional<Edited> edition(String id, int edition) {
        return library.find(new Edition(new DocumentId(id), edition)).map(PolicyLibrary::edited);
    }

    private static Edited edited(Shelved shelved) {
        var origin = shelved.document().origin();
        return new Edited(
                entry(shelved),
                (origin.issuer() + " " + origin.number()).strip(),
                origin.source(),
                shelved.document().blocks().stream().map(PolicyLibrary::line).toList());
    }

    /** A file of the watched folder that could not be taken in, and why. */
    public record Trouble(String file, String reason, Instant at) {}

    public List<Trouble> trouble() {
        return trouble.list();
    }

    /** What residents were told on a day of this place, the most often told first. */
    public List<ToldAnswer> told(LocalDate day) {
        return told.on(day, clock.getZone());
    }

    static String line(Block block) {
        return block instanceof Block.Reply(var wordings, var text)
                ? String.join(" / ", wordings) + " — " + text
                : block.text();
    }

    /** False if it is no draft, or was written by the same person. */
    public boolean sign(String id, int edition, Actor by) {
        boolean signed = library.signOff(new Edition(new DocumentId(id), edition), by.name());
        if (signed) {
            audit.record(by, "library.sign", id + "@" + edition);
            events.publishEvent(new DocumentSigned(id));
        }
        return signed;
    }

    public boolean withdraw(String id, Actor by) {
        boolean withdrawn = library.withdraw(new DocumentId(id), by.name());
        if (withdrawn) {
            audit.record(by, "library.withdraw", id);
            events.publishEvent(new DocumentWithdrawn(id));
        }
        return withdrawn;
    }

    /**
     * Takes a file in as a draft.
     *
     * @return what is wrong with it; empty if it went in
     */
    public Optional<String> upload(String name, byte[] content, Actor by) {
        return switch (new Intake(LocalDate.now(clock)).read(content, name)) {
            case Outcome.Refused(var reason) -> Optional.of(reason);
            case Outcome.Taken(var document) -> {
                library.add(document, by.name());
                audit.record(by, "library.add", document.id().value());
                yield Optional.empty();
            }
        };
    }

    /**
     * What stands behind an answer.
     *
     * @param said empty if nothing would be said
     * @param reason why not
     */
    public record Tried(
            String said, String document, String reason, double confidence, List<Hit> hits) {}

    /** A document that was found, with its best passage. */
    public record Hit(String document, String passage, double score, double meaning) {}

    public Tried tryOut(String question, Language language, String region) {
        var asked = new Question(question, language.tag(), LocalDate.now(clock), Region.of(region));
        var tried = answers.tryOut(asked);
        var hits = tried.found().stream().limit(TRIED).map(PolicyLibrary::hit).toList();
        double confidence = tried.answer().map(Answer.Grounded::confidence).orElse(0.0);
        return switch (answers.decide(tried)) {
            case Answer.Grounded told ->
                    new Tried(
                            told.spoken(),
                            told.citation().edition().toString(),
                            "",
                            confidence,
                            hits);
            case Answer.NotCovered(var reason) ->
                    new Tried("", "", reason.name(), confidence, hits);
        };
    }

    private static Hit hit(Ranked ranked) {
        var best = ranked.passages().getFirst();
        return new Hit(
                ranked.document().value(),
                best.passage().text(),
                ranked.score(),
                best.scores().meaning());
    }
}
