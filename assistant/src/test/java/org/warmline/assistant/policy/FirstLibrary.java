package org.warmline.assistant.policy;

import org.warmline.assistant.CaseworkFixture;
import org.warmline.knowledge.builtin.FirstDocuments;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.library.Library;

/** The library with which a service begins, read and signed off. */
public final class FirstLibrary {

    private FirstLibrary() {}

    public static void begin(CaseworkFixture casework) {
        casework.the(LibraryKeeper.class).begin();
        sign(casework.the(Library.class));
    }

    /** Signs off what a service has begun with. */
    public static void sign(Library library) {
        library.signOff(
                FirstDocuments.all().stream().map(PolicyDocument::edition).toList(), "second");
    }
}
