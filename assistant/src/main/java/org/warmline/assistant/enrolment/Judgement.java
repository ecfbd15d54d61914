package org.warmline.assistant.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmline.assistant.enrolment.Enrolment.Outcome;
import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.privacy.Masked;
import org.warmline.assistant.resident.Resident;

/** What each row does to those who are there. Every row gets a verdict; none is left out. */
final class Judgement {

    private final Merge merge;
    private final Map<String, Resident> known = new HashMap<>();
    private final Set<String> knownPhones = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param known who shares a telephone with anybody in the list
     */
    Judgement(Merge merge, List<Resident> known) {
        this.merge = merge;
        for (var resident : known) {
            var contact = resident.contact();
            this.known.put(Entry.key(contact.phone().e164(), contact.name()), resident);
            knownPhones.add(contact.phone().e164());
        }
    }

    /**
     * @param resident as they will be; empty if the row is refused
     */
    record Verdict(Outcome outcome, Content content, Optional<Resident> resident) {}

    Verdict of(RowReader.Result row) {
        var masked = row.name().isEmpty() ? "" : Masked.name(row.name());
        if (row.entry().isEmpty()) {
            return refused(masked, row.refusal().orElseThrow());
        }
        var entry = row.entry().get();
        var first = seen.putIfAbsent(entry.key(), row.number());
        if (first != null) {
            return refused(masked, new Refusal(Column.NAME, Reason.TWICE_IN_THE_LIST, first));
        }
        return of(entry, masked);
    }

    Verdict of(Entry entry, String masked) {
        var before = Optional.ofNullable(known.get(entry.key()));
        return switch (merge.of(entry, before)) {
            case Merge.Result.Bad(var refusal) -> refused(masked, refusal);
            case Merge.Result.Good(var after, var remarks) ->
                    taken(entry, masked, before, after, remarks);
        };
    }

    private Verdict taken(
            Entry entry,
            String masked,
            Optional<Resident> before,
            Resident after,
            List<Remark> remarks) {
        var all = new ArrayList<>(remarks);
        boolean isShared = !knownPhones.add(entry.who().phone()) && before.isEmpty();
        if (isShared) {
            all.add(Remark.SHARED_PHONE);
        }
        var changes = before.map(it -> changes(it, after)).orElseGet(List::of);
        var outcome =
                before.isEmpty()
                        ? Outcome.ACCEPTED
                        : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new Verdict(
                outcome,
                new Content(masked, Optional.of(entry), Optional.empty(), all, changes),
                Optional.of(after));
    }

    private static Verdict refused(String masked, Refusal refusal) {
        return new Verdict(
                Outcome.REFUSED,
                new Content(masked, Optional.empty(), Optional.of(refusal), List.of(), List.of()),
                Optional.empty());
    }

    private static List<String> changes(Resident before, Resident after) {
        return Stream.of(before.changedParts(after).split(" "))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
