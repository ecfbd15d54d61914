package org.warmline.assistant.policy;

import java.util.List;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;

/**
 * A draft with all that it says, for whoever may sign it to read.
 *
 * @param supersedes the document that is out of use once this one is signed; empty if none is
 */
public record WaitingDraft(
        PolicyLibrary.Entry entry,
        PolicyLibrary.Origin origin,
        String supersedes,
        List<String> lines) {

    public WaitingDraft {
        lines = List.copyOf(lines);
    }

    /** As it is chosen among others. */
    public String name() {
        return edition().toString();
    }

    Edition edition() {
        return new Edition(new DocumentId(entry.id()), entry.edition());
    }
}
