package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has been found so far in one reply. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(Finding finding) {
        all.add(finding);
    }

    void addAll(List<Finding> findings) {
        all.addAll(findings);
    }

    <F extends Finding> Stream<F> of(Class<F> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    <F extends Finding> Optional<F> first(Class<F> kind) {
        return of(kind).findFirst();
    }

    boolean has(Class<? extends Finding> kind) {
        return all.stream().anyMatch(kind::isInstance);
    }

    Optional<Finding.Wants> wish(Intent intent) {
        return of(Finding.Wants.class).filter(wish -> wish.intent() == intent).findFirst();
    }

    void remove(Finding finding) {
        all.remove(finding);
    }

    List<Finding> inOrder() {
        return all.stream()
                .sorted(Comparator.comparingInt(finding -> finding.evidence().from()))
                .toList();
    }
}
