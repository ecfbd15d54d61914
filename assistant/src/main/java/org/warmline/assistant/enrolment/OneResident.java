package org.warmline.assistant.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

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
                    Column.ZONE,
                    Column.OPTED_OUT);

    private final Residents residents;
    private final Comparison comparison;
    private final Clock clock;

    OneResident(Residents residents, Comparison comparison, Clock clock) {
        this.residents = residents;
        this.comparison = comparison;
        this.clock = clock;
    }

    /**
     * @param grids in which the one who types may add somebody
     * @param isOther it is not the one who has the same name in the same grid and another number
     */
    public Added add(Map<Column, String> typed, boolean isOther, Grids grids, Actor actor) {
        var read = TypedRow.read(COLUMNS, typed, LocalDate.now(clock));
        if (read.entry().isEmpty()) {
            return new Added.Refused(read.refusal().orElseThrow());
        }
        var entry = read.entry().get();
        var verdict =
                comparison
                        .judge(List.of(entry), "", actor, "entry")
                        .of(entry, "", Optional.empty());
        var content = verdict.content();
        return switch (verdict.outcome()) {
            case REFUSED -> new Added.Refused(content.refusal().orElseThrow());
            case CHANGED, UNCHANGED -> known(verdict.enrolled().orElseThrow(), grids);
            case ACCEPTED -> {
                var twin = content.twin().filter(_ -> !isOther);
                yield added(verdict.resident().orElseThrow(), twin, grids, actor);
            }
        };
    }

    private Added known(ResidentId id, Grids grids) {
        return residents.gridOf(id).filter(grids::include).isPresent()
                ? new Added.Known(id)
                : new Added.Refused(new Refusal(Column.NAME, Reason.LIVES_ELSEWHERE));
    }

    private Added added(Resident resident, Optional<Twin> twin, Grids grids, Actor actor) {
        if (!grids.include(resident.grid())) {
            return new Added.Refused(new Refusal(Column.GRID, Reason.NOT_YOUR_GRID));
        }
        if (twin.isPresent()) {
            return new Added.Alike(twin.get().resident());
        }
        residents.add(resident, actor);
        return new Added.New(resident.id());
    }
}
