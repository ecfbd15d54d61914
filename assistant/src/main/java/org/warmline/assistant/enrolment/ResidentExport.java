package org.warmline.assistant.enrolment;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.ReleaseId;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.AnsweredBy;
import org.warmline.assistant.resident.HouseholdId;
import org.warmline.assistant.resident.PreferredHours;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentDirectory;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.sheet.Sheet;
import org.warmline.assistant.sheet.SheetFormat;
import org.warmline.assistant.sheet.SheetWriter;

/**
 * The residents of one grid as a list, with who got it, when, and under which release on every
 * page. Made while it is sent. It can be read again as a list, also by another office's program:
 * who has opted out is opted out there too, and whose follow-up has ended is not in it.
 */
public final class ResidentExport {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.NAME,
                    Column.SURNAME,
                    Column.TITLE,
                    Column.PHONE,
                    Column.BIRTH_YEAR,
                    Column.ADDRESS,
                    Column.GRID,
                    Column.LANGUAGE,
                    Column.FROM,
                    Column.TO,
                    Column.HOUSEHOLD,
                    Column.LIVES_ALONE,
                    Column.ANSWERED_BY,
                    Column.ANSWERER_SURNAME,
                    Column.ANSWERER_TITLE,
                    Column.HOURS,
                    Column.ZONE,
                    Column.OPTED_OUT);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ResidentDirectory directory;
    private final Releases releases;
    private final Clock clock;

    ResidentExport(ResidentDirectory directory, Releases releases, Clock clock) {
        this.directory = directory;
        this.releases = releases;
        this.clock = clock;
    }

    /** A file that is ready to be written, once. */
    public record File(String name, SheetFormat format, Sheet sheet) {

        public void writeTo(OutputStream out) throws IOException {
            SheetWriter.write(sheet, format, out);
        }
    }

    /** Empty if the release is not theirs to take, or not any more. */
    public Optional<File> take(ReleaseId id, SheetFormat format, Actor actor) {
        return releases.find(id)
                .filter(release -> release.kind() == Release.Kind.RESIDENTS)
                .flatMap(_ -> releases.take(id, actor))
                .map(release -> file(release, format, actor));
    }

    private File file(Release release, SheetFormat format, Actor actor) {
        var residents = directory.released(release.grid(), release.id().value(), actor);
        var sheet =
                new Sheet(
                        "名单",
                        List.of(watermark(release, actor)),
                        COLUMNS.stream().map(Column::heading).toList(),
                        residents.stream().map(ResidentExport::row));
        var name = "warmline-" + release.id() + "." + format.extension();
        return new File(name, format, sheet);
    }

    private String watermark(Release release, Actor actor) {
        var second = release.decision().map(decision -> decision.by().name()).orElse("");
        var now = clock.instant().atZone(clock.getZone()).format(MINUTE);
        return "暖线 Warmline · %s · %s + %s · %s · %s"
                .formatted(release.grid(), actor.name(), second, now, release.id());
    }

    private static List<String> row(Resident resident) {
        var contact = resident.contact();
        var wishes = resident.wishes();
        var quarantine = resident.quarantine();
        var answerer = contact.answeredBy().spokenTo();
        return List.of(
                contact.name(),
                contact.salutation().surname(),
                contact.salutation().title(),
                PhoneCell.written(contact.phone()),
                resident.person().yearOfBirth().map(Year::toString).orElse(""),
                resident.person().address(),
                resident.grid(),
                resident.language().tag(),
                quarantine.firstDayAssumed() ? "" : quarantine.from().toString(),
                quarantine.lastDay().toString(),
                resident.home().household().map(HouseholdId::toString).orElse(""),
                yesOrNo(resident.home().livesAlone()),
                answeredBy(contact.answeredBy()),
                answerer.map(Salutation::surname).orElse(""),
                answerer.map(Salutation::title).orElse(""),
                wishes.hours().map(PreferredHours::toString).orElse(""),
                wishes.zone().map(ZoneId::getId).orElse(""),
                yesOrNo(wishes.optedOut().isPresent()));
    }

    private static String yesOrNo(boolean is) {
        return is ? "是" : "否";
    }

    private static String answeredBy(AnsweredBy who) {
        return switch (who) {
            case AnsweredBy.Self _ -> "本人";
            case AnsweredBy.Parent _ -> "家长";
            case AnsweredBy.Relative _ -> "家属";
        };
    }
}
