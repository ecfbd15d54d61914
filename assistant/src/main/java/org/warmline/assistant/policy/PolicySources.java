package org.warmline.assistant.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelved;
import org.warmline.knowledge.library.Shelved.State;

/** What a resident may read of a document from which an answer was taken. */
public final class PolicySources {

    private final Library library;
    private final Clock clock;

    PolicySources(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * What an edition says.
     *
     * @param address where the original can be read; may be empty, like the issuer and the number
     * @param withdrawn it was told once, and must not be relied on any more
     * @param lines what it says, block by block
     */
    public record Source(
            String title,
            String issuer,
            String number,
            LocalDate from,
            String address,
            boolean withdrawn,
            int edition,
            List<String> lines) {

        public Source {
            lines = List.copyOf(lines);
        }
    }

    /** Empty if it was never signed off. */
    public Optional<Source> find(String document, int edition) {
        return library.find(new Edition(new DocumentId(document), edition))
                .filter(shelved -> shelved.document().standing().signOff().isPresent())
                .map(PolicySources::source);
    }

    /** As above, of the edition that is in force today. */
    public Optional<Source> today(String document) {
        return library.inForce(new DocumentId(document), LocalDate.now(clock))
                .map(PolicySources::source);
    }

    private static Source source(Shelved shelved) {
        PolicyDocument document = shelved.document();
        var origin = document.origin();
        return new Source(
                document.title(),
                origin.issuer(),
                origin.number(),
                document.standing().validity().from(),
                origin.source(),
                shelved.state() == State.WITHDRAWN,
                document.edition().number(),
                document.blocks().stream().map(PolicyLibrary::line).toList());
    }
}
