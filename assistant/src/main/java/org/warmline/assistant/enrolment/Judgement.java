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
import org.warmline.assistant.resident.ResidentId;

/** What each row does to those who are there. Every row gets a verdict; none is left out. */
final class Judgement {

    private final Merge merge;
    private final Map<String, Resident> known = new HashMap<>();
    private final Map<ResidentId, Resident> enrolled = new HashMap<>();
    private final Set<String> knownPhones = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Namesakes namesakes;

    /**
     * @param known who shares a telephone or a name with anybody in the list
     */
    Judgement(Merge merge, List<Resident> known) {
        this.merge = merge;
        this.namesakes = new Namesakes(known, merge.today());
        for (var resident : known) {
            this.known.put(Entry.key(resident), resident);
            enrolled.put(resident.id(), resident);
            knownPhones.add(resident.contact().phone().e164());
        }
    }

    /**
     * @param resident as they will be; empty if the row is refused
     */
    record Verdict(Outcome outcome, Content content, Optional<Resident> resident) {

        /** Whom the row is about, if they are there already. */
        Optional<ResidentId> enrolled() {
            return resident.filter(_ -> outcome != Outcome.ACCEPTED).map(Resident::id);
        }
    }

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
        return of(entry, masked, Optional.empty());
    }

    /**
     * @param said what a person has said of somebody who looks like the same
     */
    Verdict of(Entry entry, String masked, Optional<Twin> said) {
        var exact = Optional.ofNullable(known.get(entry.key()));
        var same =
                said.filter(twin -> twin.isSame() && exact.isEmpty())
                        .flatMap(twin -> Optional.ofNullable(enrolled.get(twin.resident())));
        return switch (merge.of(entry, exact.or(() -> same))) {
            case Merge.Result.Bad(var refusal) -> refused(masked, refusal);
            case Merge.Result.Good good when exact.isPresent() ->
                    known(entry, masked, exact.get(), good, Optional.empty());
            case Merge.Result.Good good when same.isPresent() ->
                    known(
                            entry,
                            masked,
                            same.get(),
                            good,
                            Optional.of(new Twin(same.get().id(), true)));
            case Merge.Result.Good good -> added(entry, masked, good);
        };
    }

    private Verdict known(
            Entry entry,
            String masked,
            Resident before,
            Merge.Result.Good good,
            Optional<Twin> twin) {
        knownPhones.add(entry.who().phone());
        var remarks = new ArrayList<>(good.remarks());
        twin.ifPresent(_ -> remarks.add(Remark.TAKEN_AS_THE_SAME));
        var changes =
                Stream.of(before.changedParts(good.resident()).split(" "))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return taken(
                changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED,
                new Content(masked, Optional.of(entry), Optional.empty(), remarks, changes, twin),
                good.resident());
    }

    private Verdict added(Entry entry, String masked, Merge.Result.Good good) {
        var resident = good.resident();
        var remarks = new ArrayList<>(good.remarks());
        if (!knownPhones.add(entry.who().phone())) {
            remarks.add(Remark.SHARED_PHONE);
        }
        var twin = namesakes.enrolled(resident).map(other -> new Twin(other, false));
        if (twin.isPresent()) {
            remarks.add(Remark.SAME_NAME_OTHER_NUMBER);
        } else if (namesakes.isInTheList(resident)) {
            remarks.add(Remark.SAME_NAME_IN_THE_LIST);
        }
        namesakes.add(resident);
        return taken(
                Outcome.ACCEPTED,
                new Content(masked, Optional.of(entry), Optional.empty(), remarks, List.of(), twin),
                resident);
    }

    private static Verdict taken(Outcome outcome, Content content, Resident resident) {
        return new Verdict(outcome, content, Optional.of(resident));
    }

    private static Verdict refused(String masked, Refusal refusal) {
        return new Verdict(Outcome.REFUSED, Content.refused(masked, refusal), Optional.empty());
    }
}
