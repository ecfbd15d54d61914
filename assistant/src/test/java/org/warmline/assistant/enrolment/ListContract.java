package org.warmline.assistant.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.warmline.assistant.enrolment.Enrolment.Outcome.REFUSED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Telephone;
import org.warmline.assistant.sheet.SheetFormat;

/** What tests of lists do again and again. */
abstract class ListContract extends CaseworkContract {

    static final Actor ZHAO = new Actor("zhao");
    static final Actor QIAN = new Actor("qian");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    byte[] export(SheetFormat format) {
        var releases = the(Releases.class);
        var id = releases.ask(ZHAO, Release.Kind.RESIDENTS, "grid-2", "核对名单");
        releases.approve(id, QIAN);
        var out = new ByteArrayOutputStream();
        try {
            the(ResidentExport.class).take(id, format, ZHAO).orElseThrow().writeTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    List<Refusal> refusals(EnrolmentId id) {
        return enrolments().rows(id, REFUSED, 10).stream()
                .flatMap(row -> row.why().refusal().stream())
                .toList();
    }

    Resident open(String phone, String name) {
        return the(Residents.class).byPhone(new Telephone(phone)).stream()
                .map(MaskedResident::id)
                .map(id -> the(Residents.class).open(id, ZHAO, "flag"))
                .flatMap(Optional::stream)
                .filter(resident -> resident.contact().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    EnrolmentId upload(String text) {
        return upload(text.getBytes(UTF_8));
    }

    EnrolmentId upload(byte[] file) {
        return ((Upload.Ready) enrolments().upload(file, "", ZHAO)).id();
    }

    Enrolments enrolments() {
        return the(Enrolments.class);
    }
}
