package org.warmline.assistant.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelved;
import org.warmline.knowledge.library.Shelved.Hands;

/** The library as the people see it who keep it: what is in it, who signs, what is withdrawn. */
public final class PolicyLibrary {

    /** Characters of a document's beginning that a list shows. */
    private static final int OPENING = 80;

    private final Library library;
    private final ToldAnswers told;
    private final InboxTrouble trouble;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PolicyLibrary(
            Library library,
            ToldAnswers told,
            InboxTrouble trouble,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.library = library;
        this.told = told;
        this.trouble = trouble;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An edition of a document.
     *
     * @param opening how it begins, for documents whose titles are the same
     * @param state such as {@code draft}, see {@link EntryState}
     * @param usedToday another edition of it that is in force today
     */
    public record Entry(
            String id,
            int edition,
            String title,
            String opening,
            String state,
            Shown shown,
            People people,
            Optional<Integer> usedToday) {

        public boolean isDraft() {
            return state.equals(EntryState.DRAFT) || isUnclaimed();
        }

        /** It came out of a folder, and nobody answers for it yet. */
        public boolean isUnclaimed() {
            return state.equals(EntryState.UNCLAIMED);
        }

        /** Signed off, and not withdrawn. */
        public boolean isSigned() {
            return List.of(EntryState.USED, EntryState.COMING, EntryState.OVER).contains(state);
        }

        public boolean maySign(String person) {
            return isDraft() && new Hands(people.broughtBy(), people.writtenBy()).maySign(person);
        }
    }

    /** For which language, where and when it is meant. */
    public record Shown(String language, String region, LocalDate from, Optional<LocalDate> to) {}

    /** Who had it in hand; empty where nobody has. */
    public record People(String broughtBy, String writtenBy, String signedBy) {}

    /** The newest edition of every document. */
    public List<Entry> list() {
        return library.list().stream().map(entries()).toList();
    }

    /**
     * The library read once.
     *
     * @param all as {@link #list} gives them
     * @param found those that are looked for
     */
    public record Looked(List<Entry> all, List<Entry> found) {}

    /** All of it, and what is looked for in it. */
    public Looked look(LibrarySearch wanted) {
        var entries = entries();
        var all = new ArrayList<Entry>();
        var found = new ArrayList<Entry>();
        for (var shelved : library.list()) {
            var entry = entries.apply(shelved);
            all.add(entry);
            if (wanted.finds(shelved, entry)) {
                found.add(entry);
            }
        }
        return new Looked(List.copyOf(all), List.copyOf(found));
    }

    private Function<Shelved, Entry> entries() {
        var today = LocalDate.now(clock);
        var inForce =
                library.inForce(today).stream()
                        .collect(Collectors.toMap(Edition::document, Edition::number));
        return one -> entry(one, Optional.ofNullable(inForce.get(one.document().id())), today);
    }

    private static Entry entry(Shelved shelved, Optional<Integer> inForce, LocalDate today) {
        var document = shelved.document();
        var standing = document.standing();
        int number = document.edition().number();
        boolean isUsed = inForce.filter(it -> it == number).isPresent();
        return new Entry(
                document.id().value(),
                number,
                document.title(),
                opening(document.blocks()),
                EntryState.of(shelved, isUsed, today),
                new Shown(
                        document.language(),
                        standing.region().toString(),
                        standing.validity().from(),
                        standing.validity().to()),
                new People(
                        shelved.hands().broughtBy(),
                        shelved.hands().writtenBy(),
                        standing.signOff().map(SignOff::by).orElse("")),
                inForce.filter(it -> it != number));
    }

    /**
     * What an edition says, and where it has it from.
     *
     * @param replacers documents that name it as the one that they replace
     */
    public record Edited(
            Entry entry,
            Origin origin,
            String supersedes,
            List<String> lines,
            List<Entry> replacers) {}

    /**
     * @param number as the issuer counts
     */
    public record Origin(String issuer, String number, String source) {}

    public Optional<Edited> edition(String id, int edition) {
        return library.find(new Edition(new DocumentId(id), edition)).map(this::edited);
    }

    /** The newest that was not discarded; if all were, the first. */
    public Optional<Edited> newest(String id) {
        return library.newest(new DocumentId(id)).map(this::edited).or(() -> edition(id, 1));
    }

    private Edited edited(Shelved shelved) {
        var document = shelved.document();
        var today = LocalDate.now(clock);
        var inForce =
                library.inForce(document.id(), today).map(it -> it.document().edition().number());
        return new Edited(
                entry(shelved, inForce, today),
                origin(shelved),
                supersedes(shelved),
                lines(shelved),
                replacers(document.id(), today));
    }

    private List<Entry> replacers(DocumentId id, LocalDate today) {
        return library.list().stream()
                .filter(one ->
                        one.document().standing().supersedes().filter(id::equals).isPresent())
                .map(one -> entry(one, Optional.empty(), today))
                .toList();
    }

    /** A file of the watched folder that could not be taken in, and why. */
    public record Trouble(String file, List<Problem> problems, Instant at) {}

    public List<Trouble> trouble() {
        return trouble.list();
    }

    /** What residents were told on a day of this place, the most often told first. */
    public List<ToldAnswer> told(LocalDate day) {
        return told.on(day, clock.getZone());
    }

    private static Origin origin(Shelved shelved) {
        var origin = shelved.document().origin();
        return new Origin(origin.issuer(), origin.number(), origin.source());
    }

    private static String supersedes(Shelved shelved) {
        return shelved.document().standing().supersedes().map(DocumentId::value).orElse("");
    }

    private static List<String> lines(Shelved shelved) {
        return shelved.document().blocks().stream().map(PolicyLibrary::line).toList();
    }

    /** Of a question and its answer the question. */
    private static String opening(List<Block> blocks) {
        var opening =
                blocks.stream()
                        .findFirst()
                        .map(block ->
                                block instanceof Block.Reply(var wordings, _)
                                        ? wordings.getFirst()
                                        : block.text())
                        .orElse("");
        return opening.codePoints()
                .limit(OPENING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String line(Block block) {
        return block instanceof Block.Reply(var wordings, var text)
                ? String.join(" / ", wordings) + " — " + text
                : block.text();
    }

    /** What that person may sign, the newest first. */
    public List<WaitingDraft> waiting(Actor by) {
        var entries = entries();
        return library.list().stream()
                .filter(one -> one.isDraft() && one.hands().maySign(by.name()))
                .map(one ->
                        new WaitingDraft(
                                entries.apply(one), origin(one), supersedes(one), lines(one)))
                .toList();
    }

    /**
     * False if it is no draft, not the last one, nobody answers for it, or that person has brought
     * it in or written it.
     */
    public boolean sign(String id, int edition, Actor by) {
        return sign(List.of(new Edition(new DocumentId(id), edition)), by) == 1;
    }

    /**
     * As above, of many at once.
     *
     * @param names of {@link WaitingDraft drafts that wait}
     * @return how many are signed
     */
    public int signAll(List<String> names, Actor by) {
        var chosen = Set.copyOf(names);
        return sign(
                waiting(by).stream()
                        .filter(one -> chosen.contains(one.name()))
                        .map(WaitingDraft::edition)
                        .toList(),
                by);
    }

    private int sign(List<Edition> editions, Actor by) {
        var signed = library.signOff(editions, by.name());
        for (var edition : signed) {
            audit.record(by, "library.sign", edition.toString());
            events.publishEvent(new DocumentSigned(edition.document().value()));
        }
        return signed.size();
    }

    public boolean withdraw(String id, Actor by) {
        boolean withdrawn = library.withdraw(new DocumentId(id), by.name());
        if (withdrawn) {
            audit.record(by, "library.withdraw", id);
            events.publishEvent(new DocumentWithdrawn(id));
        }
        return withdrawn;
    }
}
