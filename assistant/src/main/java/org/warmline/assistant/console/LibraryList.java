package org.warmline.assistant.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.warmline.assistant.policy.LibrarySearch;
import org.warmline.assistant.policy.PolicyLibrary.Entry;

/**
 * The documents that somebody looks for, page by page.
 *
 * @param regions to choose from; an empty one is the whole nation
 * @param wanted the page that is asked for
 */
record LibraryList(LibrarySearch search, List<Entry> found, SortedSet<String> regions, int wanted) {

    private static final int SIZE = 20;
    private static final String ANYWHERE = "*";

    /** As a form or an address says it. */
    static LibrarySearch search(Map<String, String> sent) {
        var region = sent.getOrDefault("place", ANYWHERE);
        return new LibrarySearch(
                sent.getOrDefault("text", "").strip(),
                sent.getOrDefault("state", ""),
                sent.getOrDefault("tongue", ""),
                region.equals(ANYWHERE) ? Optional.empty() : Optional.of(region));
    }

    static LibraryList of(LibrarySearch search, List<Entry> found, List<Entry> all, int wanted) {
        var regions =
                all.stream()
                        .map(one -> one.shown().region())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new LibraryList(search, found, regions, wanted);
    }

    public List<String> states() {
        return LibrarySearch.STATES;
    }

    /** How the chosen region stands in an address. */
    public String place() {
        return search.region().orElse(ANYWHERE);
    }

    public int pages() {
        return Math.max(1, (found.size() + SIZE - 1) / SIZE);
    }

    public int page() {
        return Math.clamp(wanted, 1, pages());
    }

    public List<Entry> shown() {
        return found.stream().skip((long) (page() - 1) * SIZE).limit(SIZE).toList();
    }
}
