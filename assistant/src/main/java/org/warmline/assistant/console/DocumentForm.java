package org.warmline.assistant.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.policy.PolicyLibrary.Edited;

/** What is said of a document besides its text, by the names that files use too. */
final class DocumentForm {

    static final List<String> NAMES =
            List.of(
                    "title",
                    "language",
                    "region",
                    "valid-from",
                    "valid-to",
                    "issuer",
                    "number",
                    "source",
                    "supersedes");

    private DocumentForm() {}

    /** Of everything that was sent. */
    static Map<String, String> of(Map<String, String> sent) {
        var fields = new LinkedHashMap<String, String>();
        NAMES.forEach(
                name -> fields.put(name, Optional.ofNullable(sent.get(name)).orElse("").strip()));
        return fields;
    }

    static Map<String, String> of(Edited document) {
        var shown = document.entry().shown();
        var origin = document.origin();
        return of(
                Map.of(
                        "title", document.entry().title(),
                        "language", shown.language(),
                        "region", shown.region(),
                        "valid-from", shown.from().toString(),
                        "valid-to", shown.to().map(Object::toString).orElse(""),
                        "issuer", origin.issuer(),
                        "number", origin.number(),
                        "source", origin.source(),
                        "supersedes", document.supersedes()));
    }
}
