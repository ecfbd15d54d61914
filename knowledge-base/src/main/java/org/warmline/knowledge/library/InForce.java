package org.warmline.knowledge.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.index.IndexedDocument.Replacement;

/**
 * Which edition of what holds when. An edition holds until a later one of the same document begins,
 * however early that one was signed off. A document that another one has replaced stays out of use
 * when that one ends or is withdrawn: only what was signed off since then, or begins after it,
 * comes in its place. So nothing old comes back without two people.
 */
final class InForce {

    private final ZoneId zone;
    private final List<Reign> reigns;

    /**
     * @param signed and not withdrawn, in all editions
     * @param former that were withdrawn, and replaced another document
     * @param zone whose days the validity counts
     */
    InForce(List<Shelved> signed, List<Shelved> former, ZoneId zone) {
        this.zone = zone;
        this.reigns =
                Stream.of(signed, former)
                        .flatMap(some -> byDocument(some).stream())
                        .flatMap(this::reigns)
                        .toList();
    }

    /** The days on which an edition holds, and no later one of its document. */
    private record Reign(Shelved edition, Validity days) {

        boolean isOver() {
            return edition.withdrawnAt().isPresent();
        }

        DocumentId id() {
            return edition.document().id();
        }
    }

    /** An edition with the days on which it holds, and what stands in its place where. */
    record Held(PolicyDocument document, List<Replacement> replacements) {

        boolean isUsedOn(LocalDate day) {
            return document.standing().validity().holdsOn(day)
                    && replacements.stream()
                            .noneMatch(it ->
                                    it.where().contains(document.standing().region())
                                            && !it.from().isAfter(day));
        }
    }

    List<Held> held() {
        return reigns.stream()
                .filter(reign -> !reign.isOver())
                .map(reign -> new Held(cut(reign), replacements(reign)))
                .toList();
    }

    private static Collection<List<Shelved>> byDocument(List<Shelved> editions) {
        return editions.stream()
                .collect(Collectors.groupingBy(one -> one.document().id()))
                .values();
    }

    private Stream<Reign> reigns(List<Shelved> own) {
        var latestFirst = new ArrayList<>(own);
        latestFirst.sort(
                Comparator.comparingInt((Shelved one) -> one.document().edition().number())
                        .reversed());
        var reigns = new ArrayList<Reign>();
        var next = LocalDate.MAX;
        for (var edition : latestFirst) {
            var days = edition.document().standing().validity();
            var end = earliest(days.to(), next.minusDays(1), edition.withdrawnAt());
            if (!end.isBefore(days.from())) {
                var to = Optional.of(end).filter(last -> last.isBefore(LocalDate.MAX.minusDays(1)));
                reigns.add(new Reign(edition, new Validity(days.from(), to)));
            }
            next = days.from().isBefore(next) ? days.from() : next;
        }
        return reigns.stream();
    }

    private LocalDate earliest(Optional<LocalDate> to, LocalDate next, Optional<Instant> end) {
        return Stream.of(
                        to.stream(),
                        Stream.of(next),
                        end.map(it -> LocalDate.ofInstant(it, zone)).stream())
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static PolicyDocument cut(Reign reign) {
        var document = reign.edition().document();
        var standing = document.standing();
        return document.with(
                new Standing(
                        standing.region(),
                        reign.days(),
                        standing.signOff(),
                        standing.supersedes()));
    }

    private List<Replacement> replacements(Reign old) {
        return reigns.stream()
                .filter(other -> !other.id().equals(old.id()))
                .filter(other ->
                        other.edition().document().standing().supersedes().stream()
                                .anyMatch(old.id()::equals))
                .filter(other -> !isReturn(old, other))
                .map(other ->
                        new Replacement(
                                other.edition().document().standing().region(),
                                other.days().from()))
                .toList();
    }

    /** Whether people have decided for it since the other one has come to its end. */
    private boolean isReturn(Reign old, Reign other) {
        var last = other.days().to();
        if (last.isEmpty()) {
            return false;
        }
        var signedAt = old.edition().document().standing().signOff().map(SignOff::at);
        var end =
                other.edition()
                        .withdrawnAt()
                        .orElseGet(() -> last.get().plusDays(1).atStartOfDay(zone).toInstant());
        return old.days().from().isAfter(last.get())
                || signedAt.filter(at -> at.isAfter(end)).isPresent();
    }
}
