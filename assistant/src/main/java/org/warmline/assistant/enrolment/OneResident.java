package org.warmline.assistant.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Households;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentDirectory;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Telephone;

/** One resident typed in by hand, read by the same rules as a row of a list. */
public final class OneResident {

    /** What a form asks for, in this order. */
    public static final List<Column> COLUMNS =
            List.of(
                    Column.NAME,
                    Column.TITLE,
                    Column.PHONE,
                    Column.BIRTH_YEAR,
                    Column.ADDRESS,
                    Column.GRID,
                    Column.LANGUAGE,
                    Column.FROM,
                    Column.TO,
                    Column.LIVES_ALONE,
                    Column.HOUSEHOLD,
                    Column.ANSWERED_BY,
                    Column.ANSWERER,
                    Column.HOURS,
                    Column.ZONE);

    private final Residents residents;
    private final ResidentDirectory directory;
    private final Households households;
    private final Clock clock;

    OneResident(
            Residents residents, ResidentDirectory directory, Households households, Clock clock) {
        this.residents = residents;
        this.directory = directory;
        this.households = households;
        this.clock = clock;
    }

    /**
     * @param grids in which the one who types may add somebody
     */
    public Added add(Map<Column, String> typed, Grids grids, Actor actor) {
        var today = LocalDate.now(clock);
        var read = TypedRow.read(COLUMNS, typed, today);
        if (read.entry().isEmpty()) {
            return new Added.Refused(read.refusal().orElseThrow());
        }
        var entry = read.entry().get();
        var known = known(entry, actor);
        if (known.isPresent()) {
            return grids.include(known.get().grid())
                    ? new Added.Known(known.get().id())
                    : new Added.Refused(new Refusal(Column.NAME, Reason.LIVES_ELSEWHERE));
        }
        return switch (new Merge(households, "", today).of(entry, Optional.empty())) {
            case Merge.Result.Bad(var refusal) -> new Added.Refused(refusal);
            case Merge.Result.Good(var resident, _) -> {
                if (!grids.include(resident.grid())) {
                    yield new Added.Refused(new Refusal(Column.GRID, Reason.NOT_YOUR_GRID));
                }
                residents.add(resident, actor);
                yield new Added.New(resident.id());
            }
        };
    }

    private Optional<Resident> known(Entry entry, Actor actor) {
        var phone = new Telephone(entry.who().phone());
        return directory.withPhones(List.of(phone), actor, "entry").stream()
                .filter(one -> Entry.key(one).equals(entry.key()))
                .findFirst();
    }
}
