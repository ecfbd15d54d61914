package org.warmline.knowledge.builtin;

import java.util.List;
import java.util.stream.Stream;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.PolicyDocument;

/**
 * The entries as documents of a library: signed off, replaced and withdrawn there like any other.
 */
public final class FirstDocuments {

    private FirstDocuments() {}

    /** One for each entry and language. */
    public static List<PolicyDocument> all() {
        return BuiltInEntries.all().stream().flatMap(FirstDocuments::inEveryLanguage).toList();
    }

    private static Stream<PolicyDocument> inEveryLanguage(BuiltInEntry entry) {
        return entry.texts().entrySet().stream()
                .map(text -> document(entry, text.getKey(), text.getValue()));
    }

    private static PolicyDocument document(
            BuiltInEntry entry, String language, BuiltInEntry.Text text) {
        return new PolicyDocument(
                Edition.first("first/" + language + "/" + entry.id()),
                text.title(),
                language,
                entry.standing(),
                entry.origin(),
                List.of(new Block.Reply(text.wordings(), text.body())));
    }
}
