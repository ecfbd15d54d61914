package org.warmline.assistant.policy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmline.assistant.policy.PolicyLibrary.Entry;
import org.warmline.knowledge.library.Shelved;

/**
 * What somebody looks for in the library; what is empty is not asked for.
 *
 * @param text in the title, the number, what it says or where it is from
 * @param state as in {@link Entry}, or {@link #WAITING}
 * @param region empty inside of it is the whole nation
 */
public record LibrarySearch(String text, String state, String language, Optional<String> region) {

    /** Drafts, whether or not anybody answers for them. */
    public static final String WAITING = "waiting";

    public static final List<String> STATES =
            List.of(
                    WAITING,
                    EntryState.USED,
                    EntryState.COMING,
                    EntryState.OVER,
                    EntryState.WITHDRAWN,
                    EntryState.DISCARDED);

    boolean finds(Shelved shelved, Entry entry) {
        return (state.isEmpty() || isIn(entry))
                && (language.isEmpty() || language.equals(entry.shown().language()))
                && region.map(entry.shown().region()::equals).orElse(true)
                && says(shelved);
    }

    private boolean isIn(Entry entry) {
        return state.equals(WAITING) ? entry.isDraft() : state.equals(entry.state());
    }

    /** Every word, in any order. */
    private boolean says(Shelved shelved) {
        var wanted = plain(text).strip();
        if (wanted.isEmpty()) {
            return true;
        }
        var document = shelved.document();
        var origin = document.origin();
        var words =
                Stream.concat(
                        Stream.of(
                                document.title(),
                                document.id().value(),
                                origin.issuer(),
                                origin.number(),
                                origin.source()),
                        document.blocks().stream().map(PolicyLibrary::line));
        var all = plain(String.join("\n", words.toList()));
        return Stream.of(wanted.split("\\s+")).allMatch(all::contains);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
