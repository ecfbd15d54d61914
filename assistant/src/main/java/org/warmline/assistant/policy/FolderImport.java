package org.warmline.assistant.policy;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.intake.Flaw;
import org.warmline.knowledge.intake.Folder;
import org.warmline.knowledge.intake.Intake;
import org.warmline.knowledge.intake.Intake.Outcome;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelved.Hands;

/**
 * Takes files of a folder in, one by one. They come without anybody who is signed in, so somebody
 * has to answer for each before another one signs it off. Whatever is wrong with one, the others go
 * in.
 */
public final class FolderImport {

    private static final Logger LOG = LoggerFactory.getLogger(FolderImport.class);

    private final Library library;
    private final Intake intake;
    private final String broughtBy;

    /**
     * @param today from when on a file holds that does not say
     * @param broughtBy who or what brings them; whoever has that name does not sign them off
     */
    public FolderImport(Library library, LocalDate today, String broughtBy) {
        this.library = library;
        this.intake = new Intake(today);
        this.broughtBy = broughtBy;
    }

    /** What came of a file. */
    public sealed interface Result {

        /** The file is as it should be, but the database did not take it in just now. */
        default boolean mayGoInLater() {
            return this instanceof Refused(var flaws)
                    && flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.NOT_KEPT);
        }

        record Taken(PolicyDocument document, Library.Added added) implements Result {}

        record Refused(List<Flaw> flaws) implements Result {}
    }

    public Result take(Folder.Entry file) {
        return switch (intake.read(file)) {
            case Outcome.Refused(var flaws) -> new Result.Refused(flaws);
            case Outcome.Taken(var document, var isDated) -> keep(document, isDated);
        };
    }

    /** Whatever the database says of it, the other files have their turn. */
    private Result keep(PolicyDocument document, boolean isDated) {
        try {
            var draft = new Library.Draft(document, isDated, Hands.unclaimed(broughtBy));
            return new Result.Taken(document, library.add(draft));
        } catch (RuntimeException refused) {
            LOG.warn(
                    "a document of the folder cannot be kept: {}: {}",
                    document.edition(),
                    refused.getClass());
            return new Result.Refused(List.of(Flaw.of(Flaw.Kind.NOT_KEPT)));
        }
    }
}
