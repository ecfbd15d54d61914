package org.warmline.assistant.policy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.intake.Flaw;
import org.warmline.knowledge.intake.Intake;
import org.warmline.knowledge.intake.Intake.Outcome;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelved;
import org.warmline.knowledge.library.Shelved.Hands;

/** What people bring into the library and put right, until another person signs it off. */
public final class LibraryDrafts {

    private static final String PREFIX = "upload/";
    private static final int KNOWN_BY = 13;
    private static final String ID = "id";

    private final Library library;
    private final AuditTrail audit;
    private final Clock clock;

    LibraryDrafts(Library library, AuditTrail audit, Clock clock) {
        this.library = library;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param details what is said of it, by the names that files use too; blank ones say nothing
     * @param of the document of which it is a new edition; {@link #UNSAID}, or {@link #ANOTHER}
     */
    @SuppressWarnings("ArrayRecordComponent") // as it came, and read once
    public record Upload(String name, byte[] content, Map<String, String> details, String of) {

        /** A file of the same name and title, or number, is a new edition; any other is not. */
        public static final String UNSAID = "";

        /** A document of its own, whatever it is called. */
        public static final String ANOTHER = "*";

        public Upload(String name, byte[] content) {
            this(name, content, Map.of(), UNSAID);
        }
    }

    /** What came of it. */
    public sealed interface Result {

        /**
         * @param isNew false if the same was there before
         */
        record Draft(String id, int edition, boolean isNew) implements Result {}

        /**
         * @param problems at least one
         */
        record Refused(List<Problem> problems) implements Result {}

        /** Others have changed it meanwhile. */
        record TooLate() implements Result {}
    }

    /** Takes a file in as a draft for which that person answers. */
    public Result upload(Upload upload, Actor by) {
        var details = new HashMap<>(upload.details());
        details.remove(ID);
        boolean isNamed = !List.of(Upload.UNSAID, Upload.ANOTHER).contains(upload.of());
        if (isNamed) {
            details.put(ID, upload.of());
        }
        var intake = new Intake(LocalDate.now(clock));
        return switch (intake.read(upload.content(), known(upload.name()), details)) {
            case Outcome.Refused(var flaws) -> new Result.Refused(Problem.of(flaws));
            case Outcome.Taken(var document, var isDated) ->
                    kept(isNamed ? document : named(document, upload.of()), isDated, by);
        };
    }

    /**
     * By what a file is known from then on: the same for every file of that name, and nothing of
     * the name but its ending, for names of files name people.
     */
    static String known(String file) {
        int dot = file.lastIndexOf('.');
        var ending = dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT);
        var name = UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)).toString();
        return PREFIX + name.substring(0, KNOWN_BY) + ending;
    }

    private Result kept(PolicyDocument document, boolean isDated, Actor by) {
        var problems = problems(document);
        if (!problems.isEmpty()) {
            return new Result.Refused(problems);
        }
        var added = library.add(new Library.Draft(document, isDated, Hands.of(by.name())));
        return draft(added.edition(), added.isNew(), by, "library.add");
    }

    /**
     * Two papers may come as files of one name. The first is known by that name alone; a further
     * one has a number behind it.
     */
    private PolicyDocument named(PolicyDocument document, String of) {
        var id = document.id().value();
        if (!id.startsWith(PREFIX)) {
            return document;
        }
        int number = 1;
        var there = library.newest(document.id());
        while (there.isPresent() && !isSame(there.get(), document, of)) {
            number++;
            there = library.newest(new DocumentId(id + "~" + number));
        }
        return number == 1 ? document : document.as(Edition.first(id + "~" + number));
    }

    private static boolean isSame(Shelved there, PolicyDocument fresh, String of) {
        var known = there.document();
        if (known.blocks().equals(fresh.blocks())) {
            return true;
        }
        if (of.equals(Upload.ANOTHER)) {
            return false;
        }
        var number = fresh.origin().number();
        if (number.isEmpty() || known.origin().number().isEmpty()) {
            return known.title().equals(fresh.title());
        }
        return known.origin().number().equals(number);
    }

    /** What can be told only here. */
    private List<Problem> problems(PolicyDocument document) {
        return document.standing().supersedes().stream()
                .flatMap(old -> problem(document, old).stream())
                .toList();
    }

    private Optional<Problem> problem(PolicyDocument document, DocumentId old) {
        if (old.equals(document.id())) {
            return Optional.of(new Problem(Flaw.Kind.SUPERSEDES_ITSELF.name(), List.of()));
        }
        return library.newest(old).isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(Flaw.Kind.NO_SUCH_DOCUMENT.name(), List.of(old.value())));
    }

    /** Puts what is said of a draft right; whoever does answers for it from then on. */
    public Result revise(String id, int edition, Map<String, String> details, Actor by) {
        var old = new Edition(new DocumentId(id), edition);
        var draft = library.find(old).filter(Shelved::isDraft);
        if (draft.isEmpty()) {
            return new Result.TooLate();
        }
        var changed = new HashMap<>(details);
        changed.put(ID, id);
        var intake = new Intake(LocalDate.now(clock));
        return switch (intake.revised(draft.get().document(), changed)) {
            case Outcome.Refused(var flaws) -> new Result.Refused(Problem.of(flaws));
            case Outcome.Taken(var document, _) -> revised(old, document, by);
        };
    }

    private Result revised(Edition old, PolicyDocument document, Actor by) {
        var problems = problems(document);
        if (!problems.isEmpty()) {
            return new Result.Refused(problems);
        }
        return library.revise(old, document, by.name())
                .map(edition -> draft(edition, true, by, "library.revise"))
                .orElseGet(Result.TooLate::new);
    }

    private Result draft(Edition edition, boolean isNew, Actor by, String action) {
        if (isNew) {
            audit.record(by, action, edition.toString());
        }
        return new Result.Draft(edition.document().value(), edition.number(), isNew);
    }

    /** Answers for a draft that came out of a folder. */
    public boolean claim(String id, int edition, Actor by) {
        var draft = new Edition(new DocumentId(id), edition);
        return recorded(library.claim(draft, by.name()), by, "library.claim", draft);
    }

    /** Throws a draft away; what is in force stays so. */
    public boolean discard(String id, int edition, Actor by) {
        var draft = new Edition(new DocumentId(id), edition);
        return recorded(library.discard(draft, by.name()), by, "library.discard", draft);
    }

    private boolean recorded(boolean done, Actor by, String action, Edition edition) {
        if (done) {
            audit.record(by, action, edition.toString());
        }
        return done;
    }

    /** Puts a document that is out of use before another person again. */
    public Optional<Integer> bringBack(String id, Actor by) {
        var edition = library.bringBack(new DocumentId(id), by.name());
        edition.ifPresent(it -> audit.record(by, "library.bringBack", it.toString()));
        return edition.map(Edition::number);
    }
}
